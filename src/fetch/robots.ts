import robotsModule from 'robots-parser';
import type { Rules } from './manners.ts';

// Its types say ES module, its code is CommonJS: the default import is the function itself.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** The name that a robots.txt knows us by. */
export const AGENT = 'onrecord';
const LARGEST = 500_000;

const OPEN: Rules = { allows: () => true, delay: 0 };
const closed = (status: number): Rules => ({
  allows: () => false,
  delay: 0,
  missing: `the site’s robots.txt can’t be had (${status}), so that nothing there is asked for`,
});

/**
 * What a robots.txt says (RFC 9309): a file that is not there allows everything, one that a failing server doesn't give allows nothing. `status` 0
 * stands for a server that can't be reached.
 */
export function rulesOf(url: string, status: number, text: string): Rules {
  if (status >= 400 && status < 500) return OPEN;
  if (status < 200 || status > 299) return closed(status);
  // A page where the file should be is a server that answers everything with its front page.
  if (/^\s*<(?:!doctype|html)/iu.test(text)) return OPEN;
  const robots = robotsParser(url, text.slice(0, LARGEST));
  return {
    allows: (address) => robots.isAllowed(address, AGENT) !== false,
    delay: (robots.getCrawlDelay(AGENT) ?? 0) * 1000,
  };
}
