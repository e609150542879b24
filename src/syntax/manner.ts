import type { RawToken } from './tokenise.ts';

/** How a text is written, as far as its sentences show it. */
export interface Manner {
  /** Whether sentences begin with small letters: 0 hardly ever, 1 now and then, 2 mostly. */
  readonly small: 0 | 1 | 2;
  /** What letters and posts have between their sentences, as addresses, times of sending and rules: 0 none, 1 one, 2 more. */
  readonly post: 0 | 1 | 2;
}

/** Well-edited prose. */
export const PROSE: Manner = { small: 0, post: 0 };

const STOP = /^[.!?…]+$/u;
const SMALL = /^\p{Ll}/u;
const LETTER = /^\p{L}/u;
const POST = /@|^(?:https?:|www\.)|^[-=*_~+#|<>^]{4,}$|^<<|^\p{N}{1,2}\/\p{N}{1,2}\/\p{N}{2,4}$|^[:;=]-?[()DP]/u;

/** Whether a token is of the kind that stands between the sentences of letters and posts. */
export const ofPost = (t: RawToken): boolean => POST.test(t.text);

const level = (n: number): 0 | 1 | 2 => (n === 0 ? 0 : n === 1 ? 1 : 2);

/** The manner of a text whose blocks have these tokens. */
export function mannerOf(blocks: readonly (readonly RawToken[])[]): Manner {
  let [begun, small, post] = [0, 0, 0];
  for (const tokens of blocks)
    for (const [i, t] of tokens.entries()) {
      if (ofPost(t)) post++;
      const before = tokens[i - 1];
      if (!LETTER.test(t.text) || (before && (before.dot || !STOP.test(before.text)))) continue;
      begun++;
      if (SMALL.test(t.text)) small++;
    }
  // One small letter may stand behind the point of an abbreviation.
  const share = small < 2 ? 0 : small / begun;
  return { small: share < 0.1 ? 0 : share < 0.5 ? 1 : 2, post: level(post) };
}
