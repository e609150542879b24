import { isRead, readLine } from '../../src/app/read.ts';
import { type OpenStory, weighArticles } from '../../src/app/story.ts';
import { type Conflict, dayRange, type Point, stands } from '../../src/record/index.ts';
import { dueItems } from '../../src/weigh/index.ts';

/** One invented report: an outlet, a day, a text. */
export interface Passage {
  readonly outlet: string;
  readonly published: string;
  readonly text: string;
  readonly url?: string;
  readonly title?: string;
}

/** Reports read by the program and weighed as one story; ids are `a`, `b`, ... in the order given. */
export function storyOf(passages: readonly Passage[]): OpenStory {
  const read = passages.map((p, i) => readLine({ id: 'abcdefgh'[i]!, lang: 'en', ...p }));
  return weighArticles('invented', read.filter(isRead));
}

const pointOf = (story: OpenStory, id: string): Point => story.weighed.points.find((p) => p.id === id)!;
const wordsOf = (p: Point): string => p.claim.evidence.map((e) => e.quote).join(' … ');

/** Conflicts as `about: words of one / words of the other`. */
export const conflictsOf = (story: OpenStory): string[] =>
  story.weighed.conflicts.map(
    (c: Conflict) => `${c.about}: ${wordsOf(pointOf(story, c.a))} / ${wordsOf(pointOf(story, c.b))}`,
  );

/** The words of points of a kind that still stand. */
export const standing = (story: OpenStory): string[] => story.weighed.points.filter(stands).map(wordsOf);

/** Rows of the ledger as `status due action`. */
export const ledger = (story: OpenStory, at: string): string[] =>
  dueItems(story.weighed, story.members, at).map(
    (d) => `${d.status} ${d.due === undefined ? 'undated' : dayRange(d.due)?.to} ${d.action}`,
  );
