import {
  type Claim,
  type Conflict,
  compatible,
  isDenied,
  type Point,
  type Span,
  sideIdOf,
  spansOf,
} from '../record/index.ts';
import { overlaps } from '../text/index.ts';
import { type Context, namesOf, perClaim } from './context.ts';
import { timeToldBy } from './days.ts';
import { containment, jaccard } from './likeness.ts';
import { voiceIn } from './voices.ts';

/** Who is said to have done something, and the words of the deed without him. */
interface Doing {
  readonly who: Who;
  readonly deed: ReadonlySet<string>;
}

interface Who {
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly text: string;
}

/** Two accounts of who asked for a contact, or of who did one deed. */
export function doerConflict(ctx: Context, a: Point, b: Point): Conflict | null {
  const [x, y] = [a.claim, b.claim];
  if (!canBeDone(ctx, x) || !canBeDone(ctx, y) || oneMouth(ctx, x, y)) return null;
  const differ = atAnothersWish(ctx, x, y) ?? doneByAnother(ctx, x, y);
  return differ === null ? null : { about: 'actor', a: a.id, b: b.id, message: differ };
}

/** Types of deeds that several do each for himself. */
const EACH = new Set(['REQUEST', 'SUPPORT', 'ACCUSE', 'REJECT', 'AGREE', 'PROTEST', 'THREATEN']);

const canBeDone = perClaim((ctx, c: Claim): boolean => {
  if (c.kind === 'figure' || isDenied(ctx, c)) return false;
  if (c.kind === 'event' && EACH.has(c.is.type)) return false;
  if (c.kind === 'event') return c.is.status !== 'negated' && c.is.status !== 'hypothetical';
  return c.kind === 'commitment' || (c.is.stance !== 'denies' && c.is.stance !== 'refuses' && ctx.turned(c).size === 0);
});

/** Whether one tells both: an article in its own words, or one speaker. */
function oneMouth(ctx: Context, x: Claim, y: Claim): boolean {
  const [s, t] = [voiceIn(ctx, x), voiceIn(ctx, y)];
  return s === undefined && t === undefined ? x.article === y.article : s === t;
}

function whoAt(ctx: Context, article: string, at: Span): Who {
  const text = ctx.text(article, at);
  const inside = ctx.article(article).mentions.filter((m) => overlaps(m, at));
  const parties = inside.flatMap((m) => sideIdOf(ctx.linked(article, m.actor)) ?? []);
  return {
    words: ctx.roots(article, text.replace(ctx.lexicon(article).partyWord, '')),
    names: ctx.namesAt(article, at),
    parties: new Set(parties),
    text,
  };
}

/** Whether two phrases can't mean one party: each has a name that the other has not, or they share neither words nor a land. */
function areTwo(v: Who, w: Who): boolean {
  if (v.words.size === 0 || w.words.size === 0) return false;
  if (containment(v.parties, w.parties) > 0) return isName(v) && isName(w) && ownNames(v, w);
  return containment(v.words, w.words) === 0 || ownNames(v, w);
}

const ownNames = (v: Who, w: Who): boolean =>
  [...v.names].some((s) => !w.words.has(s)) && [...w.names].some((s) => !v.words.has(s));

/** A person's own name with his office: two such are two whatever their land. */
const isName = (w: Who): boolean => /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(w.text);

/** Where the words of a match's group stand in an article. */
function placeOf(match: RegExpExecArray, names: readonly string[], start: number): Span | null {
  const group = names.map((n) => match.groups?.[n]).find((g) => g !== undefined);
  if (group === undefined) return null;
  const at = start + match.index + match[0].lastIndexOf(group);
  return { start: at, end: at + group.length };
}

const LONGEST = 6;

/** At whose wish the contact of a claim's sentence came about, and which kind of contact it was. */
const wishOf = perClaim((ctx, c: Claim): { readonly kind: number; readonly who: Who } | null => {
  const { initiative } = ctx.lexicon(c.article);
  const at = spansOf(c)[0]!;
  const sentence = ctx.sentence(c.article, at);
  const said = ctx.text(c.article, sentence);
  const match = initiative.exec(said);
  const place = match && placeOf(match, ['party', 'owner', 'asker'], sentence.start);
  const kind = ctx.contactIn(c.article, said);
  if (!place || kind < 0 || !overlaps(place, at)) return null;
  const who = whoAt(ctx, c.article, place);
  const isParty = who.parties.size + who.names.size > 0 && who.text.split(' ').length <= LONGEST;
  return isParty ? { kind, who } : null;
});

function atAnothersWish(ctx: Context, x: Claim, y: Claim): string | null {
  const [p, q] = [wishOf(ctx, x), wishOf(ctx, y)];
  if (!p || !q || p.kind !== q.kind || !areTwo(p.who, q.who)) return null;
  return `asked for by ${p.who.text}, by ${q.who.text}`;
}

/** The doer by the form of the words, else the first named or meant in them; of an event and a commitment the one who is noted. */
const doingOf = perClaim((ctx, c: Claim): Doing | null => {
  const at = spansOf(c)[0]!;
  const said = ctx.text(c.article, at);
  const { passive, cleft } = ctx.lexicon(c.article);
  const match = cleft.exec(said) ?? passive.exec(said);
  const place = (match && placeOf(match, ['doer'], at.start)) ?? subjectOf(ctx, c, at);
  if (!place) return null;
  const who = whoAt(ctx, c.article, place);
  return { who, deed: new Set([...ctx.core(c)].filter((w) => !who.words.has(w))) };
});

/** Whether each of two claims of one matter has another doer for a deed, and the two have nothing in common. */
export function namesAnotherDoer(ctx: Context, x: Claim, y: Claim): string | undefined {
  if (!canBeDone(ctx, x) || !canBeDone(ctx, y)) return undefined;
  const [p, q] = [doingOf(ctx, x), doingOf(ctx, y)];
  const { eachOf } = ctx.lexicon(x.article);
  const each = [x, y].some((c) => spansOf(c).some((s) => ctx.says(c.article, ctx.text(c.article, s), eachOf)));
  if (!p || !q || each || p.who.parties.size === 0 || q.who.parties.size === 0) return undefined;
  if (!areTwo(p.who, q.who) || [...p.deed].filter((w) => q.deed.has(w)).length < FEWEST) return undefined;
  return `done by ${p.who.text}, by ${q.who.text}`;
}

const OPENING = 6;
// What may stand before a name that opens the words: `Foreign Minister`, `the Velian General`.
const TITLE = /^(?:[Tt]he )?(?:\p{Lu}[\p{L}-]+ ){0,4}$/u;

/** The phrase that opens the words: a mention at their start with what hangs on it by `of`. */
function subjectOf(ctx: Context, c: Claim, at: Span): Span | null {
  if (c.kind === 'commitment') return c.is.owner ?? null;
  if (c.kind === 'event' && c.is.sources[0]) return c.is.sources[0];
  const inside = ctx.article(c.article).mentions.filter((m) => m.start >= at.start && m.end <= at.end);
  const isTitled = (m: Span): boolean => TITLE.test(ctx.text(c.article, { start: at.start, end: m.start }));
  const first = inside.find((m) => m.start - at.start <= OPENING || isTitled(m));
  if (!first || first.kind === 'pronoun') return null;
  const rest = ctx.text(c.article, { start: first.end, end: at.end });
  const more = ctx.lexicon(c.article).complement.exec(rest)?.[0].length ?? 0;
  return { start: isTitled(first) ? at.start : first.start, end: first.end + more };
}

const ALIKE = 0.6;
const FEWEST = 2;

/** One deed in mostly the same words, by two who have nothing in common: not one that several do each for himself. */
function doneByAnother(ctx: Context, x: Claim, y: Claim): string | null {
  if (x.kind !== y.kind) return null;
  const [p, q] = [doingOf(ctx, x), doingOf(ctx, y)];
  if (!p || !q || !areTwo(p.who, q.who)) return null;
  if (!isOneDeed(ctx, x, y, p.deed, q.deed)) return null;
  return `done by ${p.who.text}, by ${q.who.text}`;
}

function isOneDeed(ctx: Context, x: Claim, y: Claim, v: ReadonlySet<string>, w: ReadonlySet<string>): boolean {
  if (Math.min(v.size, w.size) < FEWEST || jaccard(v, w) < ALIKE) return false;
  const [p, q] = namesOf(ctx, x, y);
  const names = new Set([...p, ...q]);
  const [onlyV, onlyW] = [[...v].filter((s) => !w.has(s)), [...w].filter((s) => !v.has(s))];
  if (onlyV.length > 0 && onlyW.length > 0) return false;
  if ([...onlyV, ...onlyW].some((s) => names.has(s))) return false;
  const [d, e] = [timeToldBy(ctx, x), timeToldBy(ctx, y)];
  if (d !== undefined && e !== undefined && compatible(d, e) === false) return false;
  const { another, eachOf } = ctx.lexicon(x.article);
  const told = [x, y].map((c) => ctx.text(c.article, spansOf(c)[0]!));
  if (ctx.says(x.article, told[0]!, another) !== ctx.says(y.article, told[1]!, another)) return false;
  return !ctx.says(x.article, told[0]!, eachOf) && !ctx.says(y.article, told[1]!, eachOf);
}
