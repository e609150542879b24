import { type Claim, outermost, type Shown, type Span, type Statement } from '../record/index.ts';
import { groupBy, words } from '../text/index.ts';
import type { Context } from './context.ts';
import { restOf } from './rests.ts';

/** What one article has of an occasion at which somebody spoke to many. */
interface Heard {
  readonly article: string;
  /** The words that tell of the occasion, else those that others quote too. */
  readonly at: Span;
  /** What the occasion is called; empty where only who heard it is told. */
  readonly name?: string;
  readonly day: string;
  readonly runs: readonly string[];
}

/** The reports of a point that are of one occasion, by what shows it in each. */
export interface Together {
  readonly name: string;
  readonly shown: ReadonlyMap<string, Shown['there'] & object>;
}

// So many words in one order are not said twice.
const RUN = 6;
const QUOTED = /["“„«](?<said>[^"“”„«»]+)(?:["”»]|$)/gu;

/** Runs of words that are quoted in a statement; a readout is the speaker's own words from end to end. */
function runsOf(ctx: Context, article: string, s: Statement): string[] {
  const said = s.content.map((c) => ctx.text(article, c));
  const bare = s.kind === 'direct' || ctx.article(article).article.label === 'readout';
  const parts = bare ? said : said.flatMap((t) => [...t.matchAll(QUOTED)].map((m) => m.groups!.said!));
  return parts.flatMap((t) => {
    const list = words(t).map((w) => w.word);
    return list.flatMap((_, i) => (i + RUN <= list.length ? list.slice(i, i + RUN).join(' ') : []));
  });
}

// A hearer can be the first word of the name of an occasion: `told a press conference`.
const NAME = 24;

interface Named {
  readonly name: string;
  readonly at: Span;
}

/** The name of an occasion that a statement tells of, and where; else those who heard it all. */
function namedIn(ctx: Context, article: string, s: Statement): Named | undefined {
  const { occasion, hearers } = ctx.lexicon(article);
  const places = [s.venue, s.addressee].filter((x) => x !== undefined);
  for (const { start, end } of places) {
    const m = occasion.exec(ctx.text(article, { start, end: end + NAME }));
    if (m && m.index <= end - start)
      return { name: m[0].toLowerCase(), at: { start, end: Math.max(end, start + m.index + m[0].length) } };
  }
  const to = places.find((p) => hearers.test(ctx.text(article, p)));
  return to && { name: '', at: to };
}

/** Whether words were said to one outlet, or where nobody else is known to have heard them. */
const isApart = (ctx: Context, article: string, s: Statement): boolean => {
  const on = restOf(ctx, `${article}#${s.id}`)?.on;
  return on === 'credit' || on === 'own';
};

/** The statement behind a claim that many may have heard, and who spoke. */
function publicly(ctx: Context, c: Claim): { readonly said: Statement; readonly speaker: string } | undefined {
  const said = outermost(ctx, c);
  const speaker = said && ctx.linked(c.article, said.speaker?.actor)?.id;
  return said === undefined || speaker === undefined || isApart(ctx, c.article, said) ? undefined : { said, speaker };
}

/** Which articles heard one speaker at one occasion: for each the first of them, by what they share. */
function familiesOf(heard: readonly Heard[]): Map<string, string> {
  const home = new Map(heard.map((h) => [h.article, h.article]));
  const find = (a: string): string => (home.get(a) === a ? a : find(home.get(a)!));
  const known = new Map<string, string>();
  for (const h of heard)
    for (const key of [...h.runs, ...(h.name === undefined ? [] : [`on ${h.day}`])]) {
      const [x, y] = [find(known.get(key) ?? h.article), find(h.article)];
      known.set(key, x);
      home.set(y, x);
    }
  return new Map([...home.keys()].map((a) => [a, find(a)]));
}

interface Speaker {
  readonly heard: ReadonlyMap<string, readonly Heard[]>;
  readonly families: ReadonlyMap<string, string>;
}

function speakersOf(ctx: Context): ReadonlyMap<string, Speaker> {
  const all = ctx.members.flatMap((m) =>
    m.claims.flatMap((c): (Heard & { readonly speaker: string })[] => {
      const who = c.kind === 'statement' && c.is.within === undefined ? publicly(ctx, c) : undefined;
      if (!who) return [];
      const { article } = m.annotated;
      const named = namedIn(ctx, m.id, who.said);
      const day = (who.said.said?.edtf ?? article.published ?? '').slice(0, 10);
      const at = named?.at ?? who.said.content[0] ?? who.said;
      const name = named === undefined ? {} : { name: named.name };
      return [{ speaker: who.speaker, article: m.id, at, day, runs: runsOf(ctx, m.id, who.said), ...name }];
    }),
  );
  return new Map(
    [...groupBy(all, (h) => h.speaker)].map(([speaker, list]) => [
      speaker,
      { heard: groupBy(list, (h) => h.article), families: familiesOf(list) },
    ]),
  );
}

const made = new WeakMap<Context, ReadonlyMap<string, Speaker>>();

/** The articles of a point that have it from one occasion, where more than one has: its name, and the words of each that show it. */
export function togetherIn(ctx: Context, claims: readonly Claim[]): Together[] {
  const speakers = made.get(ctx) ?? speakersOf(ctx);
  made.set(ctx, speakers);
  const placed = claims.flatMap((c) => {
    const who = publicly(ctx, c)?.speaker;
    const speaker = who === undefined ? undefined : speakers.get(who);
    const family = speaker?.families.get(c.article);
    return speaker && family !== undefined ? [{ c, speaker, family: `${who} ${family}` }] : [];
  });
  return [...groupBy(placed, (p) => p.family).values()].filter((l) => l.length > 1).map(together);
}

function together(list: readonly { readonly c: Claim; readonly speaker: Speaker }[]): Together {
  const shown = list.map(({ c, speaker }) => {
    const heard = speaker.heard.get(c.article)!;
    const best = heard.find((h) => h.name) ?? heard.find((h) => h.runs.length > 0) ?? heard[0]!;
    return { article: c.article, name: best.name, start: best.at.start, end: best.at.end };
  });
  return {
    name: shown.find((s) => s.name)?.name ?? 'occasion',
    shown: new Map(shown.map(({ name: _, ...s }) => [s.article, s])),
  };
}
