import { commonOf, languageOf } from '../languages/index.ts';
import type { SourceSpan, Span } from '../record/index.ts';
import { fold, overlaps } from '../text/index.ts';
import type { Aligned } from './align.ts';
import type { CheckContext, DraftSentence } from './context.ts';

/** A word of the draft, and the word of its kind that stands in its place in the source: of two colours a thing has one. */
export interface Rival {
  readonly own: Span;
  readonly theirs: SourceSpan;
}

interface Piece extends Span {
  readonly stem: string;
  /** The stems of the words of content before and behind it; empty at the ends. */
  readonly before: string;
  readonly behind: string;
}

const PIECE = /[\p{L}\p{N}]+/gu;

/** The words of a stretch with their neighbours; `one-year` is two. */
function piecesOf(text: string, start: number, lang: string): Piece[] {
  const { stem, emptyWords } = commonOf(lang);
  const list = [...text.matchAll(PIECE)]
    .map((m) => ({ start: start + m.index, end: start + m.index + m[0].length, low: fold(m[0]) }))
    .filter((w) => !emptyWords.has(w.low));
  const stems = list.map((w) => stem(w.low));
  return list.map(({ start: from, end }, i) => ({
    start: from,
    end,
    stem: stems[i]!,
    before: stems[i - 1] ?? '',
    behind: stems[i + 1] ?? '',
  }));
}

// A passage that has less of the sentence tells something else.
const LEAST = 0.3;
const NEARLY_BEST = 0.75;

const nearest = (s: DraftSentence): readonly Aligned[] =>
  s.aligned.filter((a) => a.score >= Math.max(LEAST, NEARLY_BEST * (s.aligned[0]?.score ?? 0)));

const inPlace = (a: Piece, b: Piece): boolean =>
  (a.before !== '' && a.before === b.before) || (a.behind !== '' && a.behind === b.behind);

/** The words of a sentence in whose place the nearest passages have another of their kind. */
export function rivalsIn(ctx: CheckContext, s: DraftSentence): Rival[] {
  const { lang } = ctx.input.draft.article;
  const kinds = languageOf(lang)?.checking.kinds ?? [];
  const { stem } = commonOf(lang);
  const near = nearest(s).map(({ sentence }) => ({ sentence, pieces: piecesOf(sentence.text, sentence.start, lang) }));
  const theirs = new Set(near.flatMap((n) => n.pieces.map((p) => p.stem)));
  const own = piecesOf(s.text, s.start, lang);
  const mine = new Set(own.map((p) => p.stem));
  const others = (kind: ReadonlySet<string>): Set<string> => new Set([...kind].map(stem).filter((w) => !mine.has(w)));
  return own.flatMap((p): Rival[] => {
    if (theirs.has(p.stem) || ctx.quotes.some((q) => overlaps(q, p))) return [];
    const kind = kinds.find((k) => [...k].some((w) => stem(w) === p.stem));
    if (!kind) return [];
    const rivals = others(kind);
    for (const { sentence, pieces } of near) {
      const found = pieces.find((q) => rivals.has(q.stem) && inPlace(p, q));
      if (found) return [{ own: p, theirs: { source: sentence.source, start: found.start, end: found.end } }];
    }
    return [];
  });
}
