import { diffArrays } from 'diff';
import type { AnnotatedArticle, Claim, Span } from '../record/index.ts';
import { fold, words } from '../text/index.ts';

/** What a changed sentence has in it that an editor looks at first, in that order. */
export const TOUCHES = ['numbers', 'names', 'quotations', 'dates'] as const;
export type Touch = (typeof TOUCHES)[number];

/** A sentence that one version has and the next has not, or has in other words. Spans are into the text of their version. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: Span;
  readonly after?: Span;
  /** Of a changed sentence what differs in it; of another what it holds. */
  readonly touches: readonly Touch[];
}

type Facts = Readonly<Record<Touch, readonly string[]>>;

/** A text as versions are compared: folded, every stretch of white space one blank. */
export const squeezed = (text: string): string => fold(text).replace(/\s+/gu, ' ').trim();
const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The numbers, names, quoted words and dates of a sentence, as they are written. */
function factsOf({ article, mentions, dates, statements }: AnnotatedArticle, at: Span): Facts {
  const said = (s: Span): string => squeezed(article.text.slice(s.start, s.end));
  const within = <S extends Span>(list: readonly S[]): S[] => list.filter((s) => inside(s, at));
  const days = within(dates);
  const digits = [...article.text.slice(at.start, at.end).matchAll(/\p{N}+(?:[.,]\p{N}+)*/gu)]
    .map((m) => ({ start: at.start + m.index, end: at.start + m.index + m[0].length }))
    .filter((n) => !days.some((d) => inside(n, d)));
  const quoted = statements.filter((s) => s.kind !== 'indirect').flatMap((s) => s.content);
  return {
    numbers: digits.map(said),
    names: within(mentions.filter((m) => m.kind === 'name')).map(said),
    quotations: quoted
      .filter((q) => q.start < at.end && at.start < q.end)
      .map((q) => said({ start: Math.max(q.start, at.start), end: Math.min(q.end, at.end) })),
    dates: days.map(said),
  };
}

const NONE: Facts = { numbers: [], names: [], quotations: [], dates: [] };
const same = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join('\n') === [...b].sort().join('\n');
const differing = (a: Facts, b: Facts): Touch[] => TOUCHES.filter((t) => !same(a[t], b[t]));

/** How much of their words two sentences share (Dice), 0 to 1. */
function likeness(a: string, b: string): number {
  const [x, y] = [a, b].map((t) => new Set(words(t).map((w) => w.word))) as [Set<string>, Set<string>];
  const shared = [...x].filter((w) => y.has(w)).length;
  return x.size + y.size === 0 ? 1 : (2 * shared) / (x.size + y.size);
}

const ALIKE = 0.5;

interface Sides {
  readonly a: AnnotatedArticle;
  readonly b: AnnotatedArticle;
}

const wordsAt = ({ article }: AnnotatedArticle, s: Span): string => article.text.slice(s.start, s.end);

/** Sentences taken out and put in at one place: those that are alike are one that was changed. */
function paired(out: readonly Span[], into: readonly Span[], { a, b }: Sides): Change[] {
  const left = new Set(into);
  const changed = out.map((before): Change => {
    const scored = [...left].map((after) => ({ after, score: likeness(wordsAt(a, before), wordsAt(b, after)) }));
    const best = scored.reduce<(typeof scored)[number] | undefined>(
      (x, y) => (x && x.score >= y.score ? x : y),
      undefined,
    );
    if (!best || best.score < ALIKE) return { kind: 'removed', before, touches: differing(factsOf(a, before), NONE) };
    left.delete(best.after);
    const touches = differing(factsOf(a, before), factsOf(b, best.after));
    return { kind: 'changed', before, after: best.after, touches };
  });
  const added = [...left].map(
    (after): Change => ({ kind: 'added', after, touches: differing(NONE, factsOf(b, after)) }),
  );
  return [...changed, ...added];
}

/** Where a change stands in the order of what to look at: the first kind of fact that it touches, the most kinds first. */
const weight = (c: Change): number => {
  const first = TOUCHES.findIndex((t) => c.touches.includes(t));
  return (first < 0 ? TOUCHES.length : first) - c.touches.length / 10;
};

/**
 * What differs between two versions of an article, sentence by sentence: changes to numbers first, then to names, quotations and dates, then the
 * rest, each in the order of the text. White space and the form of quotation marks are no difference.
 */
export function changesBetween(a: AnnotatedArticle, b: AnnotatedArticle): Change[] {
  const sides = { a, b };
  const lines = (x: AnnotatedArticle): string[] => x.sentences.map((s) => squeezed(wordsAt(x, s)));
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  let out: Span[] = [];
  let into: Span[] = [];
  const flush = (): void => {
    changes.push(...paired(out, into, sides));
    [out, into] = [[], []];
  };
  for (const part of diffArrays(lines(a), lines(b))) {
    const n = part.value.length;
    if (part.removed) out = [...out, ...a.sentences.slice(i, i + n)];
    else if (part.added) into = [...into, ...b.sentences.slice(j, j + n)];
    else flush();
    if (!part.added) i += n;
    if (!part.removed) j += n;
  }
  flush();
  return changes
    .map((c, at) => ({ c, at }))
    .sort((x, y) => weight(x.c) - weight(y.c) || x.at - y.at)
    .map((x) => x.c);
}

/** The claims whose words a later version no longer has. They still stand on the version they were read from, and are moved nowhere. */
export function orphansOf(claims: readonly Claim[], later: AnnotatedArticle): Claim[] {
  const text = squeezed(later.article.text);
  return claims.filter((c) => !c.evidence.every((e) => text.includes(squeezed(e.quote))));
}
