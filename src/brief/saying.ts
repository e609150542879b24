import { dayRange, type Span, type Stance, type Statement, type StatementClaim } from '../record/index.ts';
import { type BriefContext, nameOf } from './context.ts';
import { capital, longTime, pieces, stop } from './phrase.ts';

// A verb never stronger than the words: the stance decides where the source's own cue can't be carried over.
const VERBS: Readonly<Record<Stance, string>> = {
  asserts: 'said',
  denies: 'denied',
  demands: 'called for',
  promises: 'promised',
  threatens: 'threatened',
  refuses: 'refused',
  asks: 'asked',
  praises: 'praised',
  blames: 'blamed',
  other: 'said',
};
const MARK = /^["“«„'‘]/u;

/** A statement as a sentence: who said it, in the cue's own words where they stand before the content, and the content as it stands. */
export function sayingOf(ctx: BriefContext, c: StatementClaim): string {
  const name = capital(nameOf(ctx, c) || 'An unnamed speaker');
  const content = clarified(ctx, c);
  const when = c.is.said && dayRange(c.is.said.edtf) ? `, on ${longTime(c.is.said.edtf)}` : '';
  const text = (at: Span): string => ctx.look.text(c.article, at);
  if (c.is.kind === 'direct') return stop(`${name}${when === '' ? '' : `${when},`} said: ${content}`);
  const cue = c.is.cue === undefined ? '' : text(c.is.cue).toLowerCase();
  if (/^according|^(?:in the words of)|^:$/u.test(cue))
    return stop(`According to ${nameOf(ctx, c)}${when}${when === '' ? ',' : ','} ${content}`);
  if (/^that(?!\p{L})/u.test(content))
    return stop(`${name}${when === '' ? '' : `${when},`} ${verbOf(c.is, cue, true)} ${content}`);
  const bridge = bridgeOf(text, c.is);
  if (bridge !== null && cue !== '') return stop(`${name}${when === '' ? '' : `${when},`} ${cue}${bridge}${content}`);
  return stop(`${name}${when === '' ? '' : `${when},`} said: ${MARK.test(content) ? content : capital(content)}`);
}

/** The cue before a that-clause: its own words where they are a plain verb, else the neutral one. */
function verbOf(s: Statement, cue: string, clause: boolean): string {
  if (/^(?:has |have |had |also )*\p{L}+(?:ed|d|t|id|ote)$/u.test(cue)) return cue;
  return clause && s.stance !== 'denies' ? 'said' : VERBS[s.stance];
}

/** What stands between cue and content, where it is short enough to be a preposition or a particle; null where the content comes first. */
function bridgeOf(text: (at: Span) => string, s: Statement): string | null {
  const [cue, first] = [s.cue, s.content[0]];
  if (!cue || !first || first.start < cue.end) return null;
  const between = text({ start: cue.end, end: first.start });
  return /^ ?(?:\p{Ll}{1,5} ){0,2}$/u.test(`${between.trim()} `) || between.trim() === ''
    ? ` ${between.trim()} `.replace(/ {2,}/gu, ' ')
    : null;
}

/** The content with what a reader needs in square brackets: whom a leading pronoun means, which days a relative date covers. */
function clarified(ctx: BriefContext, c: StatementClaim): string {
  const { mentions, dates } = ctx.look.article(c.article);
  const notes: { readonly at: number; readonly put: string }[] = [];
  const inside = (s: Span): boolean => c.is.content.some((p) => p.start <= s.start && s.end <= p.end);
  const pronoun = mentions.find(
    (m) => m.kind === 'pronoun' && m.actor !== undefined && m.actor !== c.is.speaker?.actor && inside(m),
  );
  const whom = pronoun ? ctx.look.linked(c.article, pronoun.actor)?.name : undefined;
  if (pronoun && whom !== undefined && !quoted(ctx, c, pronoun)) notes.push({ at: pronoun.end, put: ` [${whom}]` });
  for (const d of dates)
    if (d.basis === 'implied' && d.edtf !== undefined && dayRange(d.edtf) && d.type === 'DATE' && inside(d))
      notes.push({ at: d.end, put: ` [${longTime(d.edtf)}]` });
  return pieces((at) => annotate(ctx.look.text(c.article, at), at.start, notes), c.is.content);
}

/** Words between quotation marks stay as they are. */
function quoted(ctx: BriefContext, c: StatementClaim, at: Span): boolean {
  const piece = c.is.content.find((p) => p.start <= at.start && at.end <= p.end);
  const before = piece ? ctx.look.text(c.article, { start: piece.start, end: at.start }) : '';
  const opened = (before.match(/[“«„]|"/gu) ?? []).length;
  const closed = (before.match(/[”»]/gu) ?? []).length;
  return c.is.kind === 'direct' || opened > closed;
}

function annotate(
  words: string,
  start: number,
  notes: readonly { readonly at: number; readonly put: string }[],
): string {
  const here = notes.filter((n) => n.at > start && n.at <= start + words.length).sort((a, b) => b.at - a.at);
  return here.reduce((s, n) => s.slice(0, n.at - start) + n.put + s.slice(n.at - start), words);
}
