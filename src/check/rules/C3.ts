import { languageOf } from '../../languages/index.ts';
import { fold, overlaps } from '../../text/index.ts';
import type { CheckContext, OneSidedContact } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { newsroomOf } from '../voice.ts';

/** The draft's first sentence that tells of the contact, or none. */
function telling(ctx: CheckContext, c: OneSidedContact): CheckContext['sentences'][number] | undefined {
  return ctx.sentences.find((s) =>
    s.aligned.some(
      (a) => a.score >= 0.35 && a.sentence.source === c.evidence.source && overlaps(a.sentence, c.evidence),
    ),
  );
}

/** Whether the draft says that the other side has given no account. */
function saysSo(ctx: CheckContext, c: OneSidedContact): boolean {
  const { disagreement } = newsroomOf(ctx);
  const absence = languageOf(ctx.input.draft.article.lang)?.common.noAccount ?? /$^/u;
  const names = [c.silent, ...c.aliases.silent].map(fold).filter((n) => n.length > 2);
  return ctx.sentences.some(
    (s) => (absence.test(s.text) || disagreement.test(s.text)) && names.some((n) => fold(s.text).includes(n)),
  );
}

/** Whether a sentence that tells a party's words says on whose word they stand. */
function namesTeller(s: CheckContext['sentences'][number], c: OneSidedContact): boolean {
  const names = [c.toldBy, ...c.aliases.toldBy].map(fold).filter((n) => n.length > 2);
  return c.about === 'words' && names.some((n) => fold(s.text).includes(n));
}

function judge(ctx: CheckContext, c: OneSidedContact): Found[] {
  const s = telling(ctx, c);
  if (!s || saysSo(ctx, c) || namesTeller(s, c)) return [];
  const asOf = ctx.input.at === undefined ? '' : ` as of ${ctx.input.at}`;
  const silence = c.about === 'words' ? 'has not said so itself' : 'has published no account';
  const other = c.denied ? `${c.silent} denies it` : `${c.silent} ${silence}${asOf}`;
  const message = c.denied
    ? `This is the account of ${c.toldBy} alone, and ${other}: say both.`
    : `Only ${c.toldBy} has told of this; say so, and that ${other}.`;
  const suggest = `according to ${c.toldBy}; ${other}`;
  return [{ start: s.start, end: s.end, message, suggest, evidence: [c.evidence] }];
}

/** A call or meeting told by one party only is told as that. */
export const C3: Rule = {
  id: 'C3',
  name: 'one-sided account',
  why: 'One party’s account of a meeting is that party’s account.',
  level: 'warning',
  fidelity: false,
  run: (ctx) => {
    const found = (ctx.input.record?.oneSided ?? []).flatMap((c) => judge(ctx, c));
    return found.filter((f, i) => found.findIndex((g) => g.start === f.start) === i);
  },
};
