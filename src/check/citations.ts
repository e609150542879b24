import type { Span } from '../record/index.ts';

/** A footnote of a draft that cites a place of a source. The span is of the whole definition. */
export interface DraftCitation extends Span {
  readonly label: string;
  /** All that stands behind the label. */
  readonly text: string;
  /** Id of the article and the place in its text, where the footnote gives them. */
  readonly place?: { readonly article: string; readonly start: number; readonly end: number };
  /** The hash of the article's text, or its beginning, where it gives one. */
  readonly sha256?: string;
  /** The words that it says stand there. */
  readonly words?: string;
}

const DEFINITION = /^\[\^(?<label>[^\]\s]+)\]:[ \t]*(?<text>[^\n]*)$/gmu;
const MARKER = /\[\^[^\]\s]+\]|<!--[\s\S]*?-->/gu;
const PLACE =
  /\((?<article>[^\s,()]+), ?(?<start>\d+)[–-](?<end>\d+)(?:, ?(?:sha256:? ?)?(?<hash>[0-9a-f]{8,64}))?\)\s*$/u;

// An escape of Markdown is no character of the source.
const unescaped = (text: string): string => text.replace(/\\(?<mark>[\\`*_[\]<>#|~])/gu, '$<mark>');

/** What stands in a footnote before the place that it gives. */
export const beforePlace = (text: string): string => unescaped(text.replace(PLACE, '')).trim();

/** The words that a footnote quotes, before the place that it gives. */
function quotedWords(text: string): string | undefined {
  const before = beforePlace(text);
  const [first, last] = [before.indexOf('“'), before.lastIndexOf('”')];
  return first >= 0 && last > first ? before.slice(first + 1, last) : undefined;
}

/** The footnote definitions of a draft, as Markdown has them. */
export function citationsIn(draft: string): DraftCitation[] {
  return [...draft.matchAll(DEFINITION)].map((m) => {
    const { label, text } = m.groups as { label: string; text: string };
    const place = PLACE.exec(text)?.groups;
    const words = quotedWords(text);
    return {
      start: m.index,
      end: m.index + m[0].length,
      label,
      text,
      ...(place
        ? { place: { article: unescaped(place.article!), start: Number(place.start), end: Number(place.end) } }
        : {}),
      ...(place?.hash === undefined ? {} : { sha256: place.hash }),
      ...(words === undefined ? {} : { words }),
    };
  });
}

/** What of a draft is no prose: footnotes, the marks that lead to them, comments. */
export const apparatusOf = (draft: string, citations: readonly DraftCitation[]): Span[] => [
  ...citations,
  ...[...draft.matchAll(MARKER)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
];
