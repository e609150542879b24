import type { BriefSection, BriefSentence, Grouped, Member, Withdrawn } from '../../record/index.ts';
import { countBy } from '../../text/index.ts';
import { type BriefContext, computed } from '../context.ts';
import { count, list, longDay, quote, stop } from '../phrase.ts';

/** The source-base statement, then each source with what it is. */
export function sources(ctx: BriefContext): BriefSection {
  const { members } = ctx.look;
  return {
    id: 'sources',
    heading: 'Sources',
    sentences: [
      base(ctx),
      ...secondHand(ctx),
      ...members.map((m) => source(ctx, m)),
      ...ctx.withdrawn.map((w) => takenBack(ctx, w)),
    ],
  };
}

function base(ctx: BriefContext): BriefSentence {
  const { members } = ctx.look;
  const outlets = new Set(members.map((m) => m.annotated.article.outlet).filter((o) => o !== undefined)).size;
  const origins = new Set(members.map((m) => m.group.origin)).size;
  const days = members
    .map((m) => m.annotated.article.published?.slice(0, 10))
    .filter((d) => d !== undefined)
    .sort();
  const readouts = members.filter((m) => m.annotated.article.label === 'readout').length;
  const langs = [...countBy(members.map((m) => m.annotated.article.lang)).keys()].sort();
  const span =
    days.length === 0
      ? 'without dates'
      : days[0] === days.at(-1)
        ? `of ${longDay(days[0]!)}`
        : `of ${longDay(days[0]!)} to ${longDay(days.at(-1)!)}`;
  const official = readouts === 0 ? 'none an official account' : count(readouts, 'official account');
  const text = `Source base: ${count(members.length, 'article')} ${span}, ${outlets === 0 ? 'no outlet named' : count(outlets, 'outlet')}, at most ${count(origins, 'independent origin')}, ${official}; language ${list(langs)}`;
  return computed(stop(text), ctx);
}

function secondHand(ctx: BriefContext): BriefSentence[] {
  const relays = ctx.look.members.filter((m) => (m.annotated.article.citedReports ?? []).length > 0);
  return relays.map((m) => {
    const named = m.annotated.article.citedReports ?? [];
    const whole = relays.length === ctx.look.members.length ? 'Everything here is second-hand: ' : 'Second-hand: ';
    const cites = named.map(({ start, end }) => ({ article: m.id, start, end }));
    return computed(
      `${whole}${titleOf(m)} is a synthesis of ${count(named.length, 'report')} by ${list([...new Set(named.map((r) => r.outlet))])}.`,
      ctx,
      cites,
    );
  });
}

const titleOf = (m: Member): string => {
  const { title, outlet } = m.annotated.article;
  return title === undefined ? (outlet ?? `article ${m.id}`) : quote(title);
};

const KIND: Readonly<Record<NonNullable<Grouped['copyKind']>, string>> = {
  reprint: 'reprint of',
  excerpt: 'excerpt of',
  rewrite: 'rewrite of',
  'quotes-only': 'shares quotations with',
};

/** Outlet, title and day first, as a reader looks for them; then what it is, and the ids that lead to the record. */
function source(ctx: BriefContext, m: Member): BriefSentence {
  const a = m.annotated.article;
  const what =
    (a.citedReports ?? []).length > 0
      ? 'synthesis, second-hand'
      : a.label === 'readout'
        ? 'official readout'
        : (a.label ?? 'press');
  const day = a.published === undefined ? 'no date' : longDay(a.published.slice(0, 10));
  const credits = (a.credits ?? []).length > 0 ? `; credits ${list(a.credits!.map((c) => c.agency))}` : '';
  const head = `${a.outlet ?? 'Outlet not stated'}, ${a.title === undefined ? 'no title' : quote(a.title)}, ${day}`;
  const text = `${head}: ${what}${credits}${copied(ctx, m)}${graded(m)} (article ${m.id}, origin ${m.group.origin})`;
  return { ...computed(stop(text), ctx), searched: [m.id] };
}

/** A withdrawn source, with why: nothing above rests on it. */
function takenBack(ctx: BriefContext, { recall, annotated }: Withdrawn): BriefSentence {
  const { outlet, title } = annotated.article;
  const head = `${outlet ?? 'Outlet not stated'}, ${title === undefined ? 'no title' : quote(title)}`;
  const day = longDay(recall.at.slice(0, 10));
  const text = `Withdrawn on ${day}, and not counted here: ${head} (article ${recall.article}): ${recall.why}`;
  return { ...computed(stop(text), ctx), searched: [recall.article] };
}

/** Reliability and credibility as a person graded them. */
const graded = (m: Member): string => (m.grade === undefined ? '' : `; graded ${m.grade.grade}`);

function copied(ctx: BriefContext, m: Member): string {
  const { copyOf, copyKind } = m.group;
  if (copyOf === undefined || copyKind === undefined) return '';
  const outlet = ctx.look.members.find((x) => x.id === copyOf)?.annotated.article.outlet;
  return `; ${KIND[copyKind]} ${outlet === undefined ? `article ${copyOf}` : `${outlet} (article ${copyOf})`}`;
}
