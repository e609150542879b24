import { type Language, languageOf } from '../../languages/index.ts';
import type { AnnotatedArticle, Span } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import { nameTokens, nounsAmong } from '../../world/index.ts';
import type { CheckContext } from '../context.ts';
import { inSource, isSwap, type Retold, retellings, stretch } from '../retold.ts';
import type { Found, Rule } from '../rule.ts';
import { type Misspelt, misspelt } from '../spelling.ts';
import { titledIn } from '../titles.ts';

interface RoleAt extends Span {
  readonly lemma: string;
}

/** The titles and roles that overlap a stretch: the whole of them, though only one word of them changed. */
function rolesAround(a: AnnotatedArticle, at: Span, lang: Language): RoleAt[] {
  const from = Math.max(0, at.start - 40);
  const text = a.article.text.slice(from, at.end + 40);
  return nounsAmong(nameTokens(text), lang)
    .filter((n) => n.noun.kind === 'person' && (n.noun.title || n.noun.sector === undefined))
    .filter((n) => !lang.checking.anyRole.has(n.noun.lemma))
    .map((n) => ({ start: n.start + from, end: n.end + from, lemma: n.noun.lemma }))
    .filter((n) => n.start < at.end && at.start < n.end);
}

const sameRole = (a: string, b: string, lang: Language): boolean =>
  a === b ||
  lang.checking.sameRole.some((g) => g.includes(a) && g.includes(b)) ||
  ` ${a} `.includes(` ${b} `) ||
  ` ${b} `.includes(` ${a} `);

function titles(ctx: CheckContext, r: Retold, lang: Language): Found[] {
  return r.changes.filter(isSwap).flatMap((c) => {
    const own = rolesAround(ctx.input.draft, stretch(c.draft)!, lang);
    const theirs = rolesAround(r.source, stretch(c.source)!, lang);
    const [role, right] = [own[0], theirs[0]];
    if (!role || !right || own.some((o) => theirs.some((t) => sameRole(o.lemma, t.lemma, lang)))) return [];
    const expected = r.source.article.text.slice(right.start, right.end);
    const message = `The source has “${expected}” where the draft has “${ctx.draft.slice(role.start, role.end)}”.`;
    return [{ start: role.start, end: role.end, message, expected, evidence: [inSource(r.twin, right)] }];
  });
}

/** Titles before a name to which no source gives any such. */
function unknownTitles(ctx: CheckContext, lang: Language): Found[] {
  // `leaders Lorn and Strand` tells the office of neither.
  const known = ctx.input.sources
    .flatMap((a) => titledIn(a, lang).map((t) => ({ ...t, source: a })))
    .filter((t) => !lang.checking.anyRole.has(t.lemma));
  return titledIn(ctx.input.draft, lang).flatMap((own) => {
    const theirs = known.filter((t) => t.name === own.name);
    const [first] = theirs;
    if (!first || theirs.some((t) => sameRole(t.lemma, own.lemma, lang))) return [];
    const quoted = ctx.quotes.some((q) => q.start <= own.start && own.end <= q.end);
    if (quoted || !ctx.sentences.some((s) => s.start <= own.start && own.end <= s.end)) return [];
    const expected = first.source.article.text.slice(first.start, first.end);
    const message = `The sources have “${expected}” for this name where the draft has “${ctx.draft.slice(own.start, own.end)}”.`;
    const evidence = [{ source: first.source.id, start: first.start, end: first.end }];
    return [{ start: own.start, end: own.end, message, expected, evidence }];
  });
}

function spelling(ctx: CheckContext, { own, source, right }: Misspelt): Found {
  const expected = source.text.slice(right.start, right.end);
  return {
    start: own.start,
    end: own.end,
    message: `No source has “${ctx.draft.slice(own.start, own.end)}”; the name is spelt “${expected}”.`,
    expected,
    evidence: [{ source: source.id, start: right.start, end: right.end }],
  };
}

/** Names, titles and offices are those that a source gives. */
export const P1: Rule = {
  id: 'P1',
  name: 'name, title or office wrong',
  why: 'Whoever gets the name wrong is not believed on the rest.',
  level: 'error',
  fidelity: true,
  run: (ctx) => {
    const lang = languageOf(ctx.input.draft.article.lang);
    const roles = lang ? retellings(ctx).flatMap((r) => titles(ctx, r, lang)) : [];
    const others = lang ? unknownTitles(ctx, lang).filter((f) => !roles.some((r) => overlaps(r, f))) : [];
    return [...roles, ...others, ...misspelt(ctx).map((m) => spelling(ctx, m))];
  },
};
