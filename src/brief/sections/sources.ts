import { type BriefSentence, type Grouped, type Member, originsAmong, type Withdrawn } from '../../record/index.ts';
import { countBy } from '../../text/index.ts';
import { outletOf } from '../attribution.ts';
import { type BriefContext, computed, sideName } from '../context.ts';
import { capital, count, list, longDay, stop } from '../phrase.ts';
import type { WeightedSection } from '../shorten.ts';

/** What the brief stands on, in one statement, and what it lacks. */
export const sourceBase = (ctx: BriefContext): WeightedSection => ({
  id: 'source-base',
  heading: 'Source base',
  sentences: [base(ctx), ...missing(ctx), ...secondHand(ctx)],
});

/** Each source with what it is, in the form of a list of sources: no sentence of the story. */
export const sources = (ctx: BriefContext): WeightedSection => ({
  id: 'sources',
  heading: 'Sources',
  sentences: [...ctx.look.members.map((m) => source(ctx, m)), ...ctx.withdrawn.map((w) => takenBack(ctx, w))],
});

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });
const languageName = (code: string): string => LANGUAGES.of(code) ?? code;

function base(ctx: BriefContext): BriefSentence {
  const { members } = ctx.look;
  const outlets = new Set(members.map((m) => m.annotated.article.outlet).filter((o) => o !== undefined)).size;
  const origins = originsAmong(members).size;
  const readouts = members.filter((m) => m.annotated.article.label === 'readout').length;
  const langs = [...countBy(members.map((m) => languageName(m.annotated.article.lang))).keys()].sort();
  const official = readouts === 0 ? 'none an official account' : count(readouts, 'official account');
  const text = `${capital(count(members.length, 'article'))} ${daysOf(members)}, ${outlets === 0 ? 'no outlet named' : count(outlets, 'outlet')}, at most ${count(origins, 'independent origin')}, ${official}; in ${list(langs)}`;
  return computed(stop(text), ctx);
}

function daysOf(members: readonly Member[]): string {
  const days = members.flatMap((m) => m.annotated.article.published?.slice(0, 10) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 'without dates';
  return first === last ? `of ${longDay(first)}` : `of ${longDay(first)} to ${longDay(last)}`;
}

/** The sides of whom no official account is among the articles. */
function missing(ctx: BriefContext): BriefSentence[] {
  const silent = [...new Set(ctx.weighed.oneSided.filter((o) => o.about === 'contact').map((o) => o.silent))];
  if (silent.length === 0) return [];
  const names = list(silent.map((s) => sideName(ctx, s)));
  return [computed(`Missing: an account by ${names}${ctx.asOf}.`, ctx)];
}

function secondHand(ctx: BriefContext): BriefSentence[] {
  const relays = ctx.look.members.filter((m) => (m.annotated.article.citedReports ?? []).length > 0);
  return relays.map((m) => {
    const named = m.annotated.article.citedReports ?? [];
    const whole = relays.length === ctx.look.members.length ? 'Everything here is second-hand' : 'Second-hand in part';
    const cites = named.map(({ start, end }) => ({ article: m.id, start, end }));
    const who = m.annotated.article.outlet === undefined ? 'the article' : outletOf(ctx, m.id);
    return computed(
      `${whole}: ${who} gathers ${count(named.length, 'report')}, by ${list([...new Set(named.map((r) => r.outlet))])}.`,
      ctx,
      cites,
    );
  });
}

const KIND: Readonly<Record<NonNullable<Grouped['copyKind']>, string>> = {
  reprint: 'second-hand, a reprint of',
  excerpt: 'second-hand, an excerpt of',
  rewrite: 'second-hand, a rewrite of',
  'quotes-only': 'second-hand in part, with quotations from',
};

const LABELS: Readonly<Record<string, string>> = {
  readout: 'official account',
  transcript: 'transcript',
  opinion: 'opinion',
  live: 'live report',
  stub: 'stub',
};

/** What a source is, and whether it tells at first hand. */
function whatIs(ctx: BriefContext, m: Member): string {
  const a = m.annotated.article;
  const named = (a.citedReports ?? []).length;
  if (named > 0) return `synthesis of ${count(named, 'report')}, second-hand`;
  const kind = LABELS[a.label ?? ''] ?? 'press report';
  return `${kind}, ${copied(ctx, m) ?? relayed(m) ?? 'first-hand'}`;
}

/** `second-hand in part, citing Harbour Post`. */
function relayed(m: Member): string | undefined {
  const cites = [...new Set((m.group.citesOutlets ?? []).map((c) => c.outlet))];
  return cites.length === 0 ? undefined : `second-hand in part, citing ${list(cites)}`;
}

/** Outlet, title and day first, as a reader looks for them; then what it is, its language, and the ids that lead to the record. */
function source(ctx: BriefContext, m: Member): BriefSentence {
  const a = m.annotated.article;
  const day = a.published === undefined ? 'no date' : longDay(a.published.slice(0, 10));
  const credits = (a.credits ?? []).length > 0 ? [`credits ${list(a.credits!.map((c) => c.agency))}`] : [];
  const grade = m.grade === undefined ? [] : [`graded ${m.grade.grade}`];
  const notes = [day, whatIs(ctx, m), languageName(a.lang), ...credits, ...grade];
  const text = `${a.outlet ?? 'Outlet not stated'}: ${a.title ?? 'no title'} (${notes.join('; ')}; article ${m.id}, origin ${m.group.origin})`;
  return { ...computed(text, ctx), searched: [m.id] };
}

/** A withdrawn source, with why: nothing above rests on it. */
function takenBack(ctx: BriefContext, { recall, annotated }: Withdrawn): BriefSentence {
  const { outlet, title } = annotated.article;
  const head = `${outlet ?? 'Outlet not stated'}: ${title ?? 'no title'}`;
  const day = longDay(recall.at.slice(0, 10));
  const text = `Withdrawn on ${day}, and not counted here: ${head} (article ${recall.article}): ${recall.why.replace(/[.\s]+$/u, '')}`;
  return { ...computed(text, ctx), searched: [recall.article] };
}

function copied(ctx: BriefContext, m: Member): string | undefined {
  const { copyOf, copyKind } = m.group;
  if (copyOf === undefined || copyKind === undefined) return undefined;
  const outlet = ctx.look.members.find((x) => x.id === copyOf)?.annotated.article.outlet;
  const own = outlet !== undefined && outlet === m.annotated.article.outlet;
  if (own) return `first-hand, a further version of article ${copyOf}`;
  return `${KIND[copyKind]} ${outlet === undefined ? `article ${copyOf}` : `${outlet} (article ${copyOf})`}`;
}
