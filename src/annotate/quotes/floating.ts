import type { Span } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import { cuesOf } from './cue.ts';
import type { Draft } from './draft.ts';
import { hearerOf } from './hearer.ts';
import type { Mark } from './marks.ts';
import { phraseOf, spanOfRange, speakerOf } from './phrase.ts';
import { isPunct, isQuote, relation, type Scene, spanOf } from './scene.ts';

/** What the passes over a whole article look at. */
export interface Page {
  readonly text: string;
  readonly scenes: readonly Scene[];
  /** Outer marks, in order of place. */
  readonly marks: readonly Mark[];
}

const SHORTEST = 2;

/** Joins marks that run on over paragraphs: a piece that ends or begins in one takes in the others. */
export function runsOn(page: Page, drafts: readonly Draft[]): Draft[] {
  const chain = chains(page.marks);
  return drafts.map((d) => {
    const extra = d.content.flatMap((c) =>
      chain.filter((list) => list.some((m) => m.start >= c.start && m.end <= c.end)).flat(),
    );
    if (extra.length === 0) return d;
    return { ...d, content: merged([...d.content, ...extra]) };
  });
}

/** Marks of several paragraphs that are one quotation. */
function chains(marks: readonly Mark[]): Mark[][] {
  const out: Mark[][] = [];
  let open: Mark[] = [];
  for (const m of marks) {
    if (open.length > 0 && m.paragraph > open.at(-1)!.paragraph) open.push(m);
    else open = [m];
    if (m.runsOn) continue;
    if (open.length > 1) out.push(open);
    open = [];
  }
  return out;
}

/** Pieces in order, those that meet joined. */
export function merged(pieces: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const p of [...pieces].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && p.start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, p.end) };
    else out.push({ start: p.start, end: p.end });
  }
  return out;
}

/** Quotations that fill their sentence and have no cue: they go on with the one before, or are the last subject's words. */
export function floating(page: Page, drafts: readonly Draft[]): Draft[] {
  const out = [...drafts];
  const taken = out.flatMap((d) => d.content).sort((a, b) => a.start - b.start);
  for (const m of page.marks) {
    if (covered(taken, m) || !standsAlone(page, m)) continue;
    const led = introduced(page, m);
    const at = led ? undefined : goneOn(page, out, m);
    const before = at === undefined ? undefined : out[at];
    if (led) out.push(led);
    else if (before) out[at!] = { ...before, content: merged([...before.content, m]) };
    else out.push(floatingDraft(page, out, m));
  }
  return out;
}

const covered = (taken: readonly Span[], m: Span): boolean => taken.some((c) => overlaps(c, m));

/** Whether nothing but the mark and stops stands in the sentences that it meets. */
function standsAlone(page: Page, m: Mark): boolean {
  const scenes = scenesIn(page, m);
  const first = scenes[0];
  if (!first || wordCount(page.text.slice(m.inner.start, m.inner.end)) < SHORTEST) return false;
  return scenes.every((s) => s.tokens.every((t) => isPunct(t) || (t.end > m.start && t.start < m.end)));
}

const wordCount = (words: string): number => words.split(/\s+/u).filter(Boolean).length;

function scenesIn(page: Page, at: Span): Scene[] {
  const out: Scene[] = [];
  for (
    let k = firstScene(page.scenes, at.start);
    k < page.scenes.length && page.scenes[k]!.sentence.start < at.end;
    k++
  )
    out.push(page.scenes[k]!);
  return out;
}

/** Index of the first scene that ends after `place`. */
function firstScene(scenes: readonly Scene[], place: number): number {
  let [low, high] = [0, scenes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scenes[middle]!.sentence.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The draft with quoted words that ends last before `m`, where it is near enough for `m` to go on with it. */
function goneOn(page: Page, drafts: readonly Draft[], m: Mark): number | undefined {
  const here = page.scenes[firstScene(page.scenes, m.start)];
  let best: number | undefined;
  let end = -1;
  drafts.forEach((d, n) => {
    const own = Math.max(...d.content.map((c) => c.end), d.cue?.end ?? 0);
    const near = own <= m.start && own > end && here && isNear(here, page.scenes[firstScene(page.scenes, own - 1)]);
    if (!near || !page.marks.some((x) => d.content.some((c) => overlaps(c, x)))) return;
    if (best !== undefined && isDirect(drafts[best]!) && !isDirect(d) && drafts[best]!.sentence === d.sentence) return;
    [best, end] = [n, own];
  });
  return best;
}

/** Words in marks that stand for themselves: what goes on without a cue goes on with them. */
const isDirect = (d: Draft): boolean => /(?:aroundCue|floating|colonQuote)$/u.test(d.rule);

/** In the same paragraph, or right before in the last one. */
const isNear = (here: Scene, own: Scene | undefined): boolean =>
  own !== undefined &&
  here.sentence.index - own.sentence.index <= 1 &&
  here.sentence.paragraph - own.sentence.paragraph <= 1;

/** `In a letter she wrote:` and the quotation in a sentence or paragraph of its own: the cue that the colon closes. */
function introduced(page: Page, m: Mark): Draft | undefined {
  const before = page.scenes[firstScene(page.scenes, m.start) - 1];
  const colon = before?.tokens.findLast((t) => !isQuote(t));
  if (!before || colon?.text !== ':' || colon.end > m.start) return undefined;
  const cue = cuesOf(before).findLast((c) => QUOTING.some((f) => c.entry.frames.has(f)) && !c.passive);
  if (!cue) return undefined;
  const [source, hearer] = [speakerOf(before, cue), hearerOf(before, cue, colon.i)];
  return {
    rule: 'annotate/quotes/floating',
    sentence: before.sentence.index,
    content: [{ start: m.start, end: m.end }],
    cue: spanOf(before, cue.first, cue.last),
    ...(source ? { source: spanOfRange(before, source) } : {}),
    ...(hearer ? { hearer: spanOfRange(before, hearer) } : {}),
    stance: QUOTING.map((f) => cue.entry.frames.get(f)).find((s) => s !== undefined) ?? 'asserts',
  };
}

const QUOTING = ['clause', 'manner'] as const;

function floatingDraft(page: Page, drafts: readonly Draft[], m: Mark): Draft {
  const k = firstScene(page.scenes, m.start);
  const before = page.scenes[k - 1];
  const here = page.scenes[k]!;
  const near =
    before && here.sentence.paragraph - before.sentence.paragraph <= 1
      ? (spokeIn(drafts, k - 1) ?? subjectIn(before))
      : undefined;
  return {
    rule: 'annotate/quotes/floating',
    sentence: k,
    content: [{ start: m.start, end: m.end }],
    ...(near ? { source: near } : {}),
    stance: 'asserts',
  };
}

/** Who said something in the sentence. */
const spokeIn = (drafts: readonly Draft[], sentence: number): Span | undefined =>
  drafts.findLast((d) => d.sentence === sentence && d.source !== undefined)?.source;

/** The subject of the sentence's main verb. */
function subjectIn(s: Scene): Span | undefined {
  const subject = s.tokens.find((t) => relation(t) === 'nsubj' && s.inMark[t.i]! < 0 && s.tokens[t.head]?.head === -1);
  if (!subject) return undefined;
  return spanOfRange(s, phraseOf(s, subject.i, 0, Math.max(subject.i, subject.head - 1)));
}
