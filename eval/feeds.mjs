// One feed file through the built package, in the shape of the scorer.
import { parseFeed } from '../dist/read/index.js';

/** `{id, feed, entry}` or `{id, problems}`; a throw is told of as one, so that it counts against us. */
export function feedRow({ id, xml }) {
  try {
    const read = parseFeed(xml);
    return 'problem' in read ? { id, problems: [read.problem] } : { id, feed: read.feed, entry: read.entry };
  } catch (error) {
    return { id, problems: [{ code: 'threw', message: String(error) }] };
  }
}
