import type { Span } from '../../record/index.ts';
import { trimSpan } from '../../text/index.ts';

/** The lines of `text` that hold anything, trimmed. */
export function paragraphsOf(text: string): Span[] {
  const out: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = trimSpan(text, { start, end });
    if (line) out.push(line);
    start = end + 1;
  }
  return out;
}
