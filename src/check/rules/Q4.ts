import type { AnnotatedArticle, SourceSpan } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext } from '../context.ts';
import { givenTo, namedSpeaker, sameName } from '../given.ts';
import { allExactly, nearest } from '../locate.ts';
import type { Quoted } from '../quoted.ts';
import type { Found, Rule } from '../rule.ts';
import { newsroomOf, paragraphAt } from '../voice.ts';

/** Whether a source says that words at a place were not spoken in the draft's language. */
function foreign(ctx: CheckContext, a: AnnotatedArticle, at: SourceSpan): boolean {
  const { lang } = ctx.input.draft.article;
  const statement = a.statements.find((x) => x.content.some((c) => overlaps(c, at)));
  if (statement?.spokenLang !== undefined) return statement.spokenLang !== lang;
  if (a.article.lang !== lang) return true;
  const p = paragraphAt(a.article.text, at);
  return newsroomOf(ctx).translated.test(a.article.text.slice(p.start, p.end));
}

/** Other wordings of one answer: words of the same speaker in another source that are nearly these, but not these. */
function otherWordings(ctx: CheckContext, q: Quoted, known: ReadonlySet<string>): SourceSpan[] {
  const speakers = givenTo(ctx, q).map((g) => g.name);
  return ctx.input.sources.flatMap((a, i) => {
    if (known.has(a.id)) return [];
    const near = nearest([ctx.indexed[i]!], q.words);
    const statement = near && a.statements.find((x) => x.content.some((c) => overlaps(c, near.span)));
    const name = namedSpeaker(a, statement ?? undefined);
    return near && name !== undefined && speakers.some((s) => sameName(s, name)) ? [near.span] : [];
  });
}

function judge(ctx: CheckContext, q: Quoted): Found[] {
  const places = ctx.indexed.flatMap((s, n) =>
    allExactly(s, q.words).map((i) => ({
      a: ctx.input.sources[n]!,
      at: { source: s.id, start: s.list[i]!.start, end: s.list[i + q.words.length - 1]!.end },
    })),
  );
  const said = places.filter(({ a, at }) => foreign(ctx, a, at));
  if (said.length === 0) return [];
  const p = paragraphAt(ctx.draft, q);
  if (newsroomOf(ctx).translated.test(ctx.draft.slice(p.start, p.end))) return [];
  const others = otherWordings(ctx, q, new Set(places.map(({ at }) => at.source)));
  const also = others.length > 0 ? ' Another source has another translation: give one and say whose it is.' : '';
  return [
    {
      start: q.start,
      end: q.end,
      message: `The source says that these words are translated; the draft does not.${also}`,
      suggest: 'say in which language it was said, and whose the translation is',
      evidence: [...said.slice(0, 1).map(({ at }) => at), ...others],
    },
  ];
}

/** A quotation that was not spoken in the draft's language is called a translation. */
export const Q4: Rule = {
  id: 'Q4',
  name: 'translated quote labelled',
  why: 'The words of a translation are the translator’s.',
  level: 'warning',
  fidelity: true,
  run: (ctx) => ctx.quotes.filter((q) => q.words.length > 2).flatMap((q) => judge(ctx, q)),
};
