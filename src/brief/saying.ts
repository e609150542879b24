import { briefingOf, languageOf } from '../languages/index.ts';
import type { AnnotatedArticle, Span, Statement, StatementClaim } from '../record/index.ts';
import { contains } from '../text/index.ts';
import { citationOf, retold } from './clause.ts';
import { type BriefContext, nameOf } from './context.ts';
import type { Edit } from './days.ts';
import { sentenceAround } from './passage.ts';
import { capital, pieces } from './phrase.ts';

/** The words from inside a phrase to the next mark. */
const INSIDE = /^\s+\p{L}[^.,;:!?—–“”"«»()[\]]*/u;

/** A statement's clause can stand as a sentence when it holds its speaker and a verb of speech, not a noun (`the claim that`). */
const isClause = (s: Statement): boolean =>
  s.speaker !== undefined && s.cue !== undefined && contains(s, s.speaker) && !/\/nounCue$/u.test(s.rule ?? '');

/** `Lorn suggesting that`: a verb of speech right behind its speaker that is no predicate. */
function isPredicate(ctx: BriefContext, { article, is }: StatementClaim): boolean {
  const { cue, speaker } = is;
  if (!cue || !speaker || cue.start < speaker.end) return true;
  const participle = languageOf(ctx.look.article(article).article.lang)?.common.participle ?? /$^/u;
  const between = ctx.look.text(article, { start: speaker.end, end: cue.start });
  return !(/^[\s,]*$/u.test(between) && participle.test(ctx.look.text(article, cue)));
}

/** Whether a speaker is a pronoun, a relative one included, and nobody can say whose. */
function isOpen(ctx: BriefContext, { article, is }: StatementClaim): boolean {
  if (!is.speaker || is.speaker.actor !== undefined || is.speaker.name !== undefined) return false;
  const lang = languageOf(ctx.look.article(article).article.lang);
  const words = ctx.look.text(article, is.speaker).toLowerCase();
  const pronouns: readonly (readonly string[])[] = lang ? Object.values(lang.actors.pronouns) : [];
  return pronouns.some((list) => list.includes(words)) || (lang?.common.joining.test(words) ?? false);
}

/** A statement that a brief can tell: somebody who can be named or described says something, in words enough to be worth it. */
export const canBeTold = (ctx: BriefContext, c: StatementClaim): boolean =>
  c.is.within === undefined &&
  isClause(c.is) &&
  isPredicate(ctx, c) &&
  !isOpen(ctx, c) &&
  (contentWords(ctx, c) >= 2 || (c.is.kind !== 'indirect' && clauseWords(ctx, c) >= 5));

const clauseWords = (ctx: BriefContext, c: StatementClaim): number =>
  ctx.look.text(c.article, c.is).split(/\s+/u).length;

const contentWords = (ctx: BriefContext, c: StatementClaim): number =>
  pieces((at) => ctx.look.text(c.article, at), c.is.content)
    .split(/\s+/u)
    .filter((w) => w.length > 3).length;

/** The words of a source that tell a statement, from which its sentence is made. */
function sayingSpan(ctx: BriefContext, c: StatementClaim): Span {
  const a = ctx.look.article(c.article);
  return isClause(c.is) ? wholeClause(a, c.is) : sentenceAround(a, c.is);
}

/** A statement out to the next mark where it ends inside a phrase (`the minister told` of `the minister told reporters.`), short of the next one. */
function wholeClause(a: AnnotatedArticle, s: Statement): Span {
  const sentence = a.sentences.find((x) => x.start < s.end && x.end >= s.end);
  if (!sentence) return s;
  const others = a.statements.filter((o) => o.start >= s.end).map((o) => o.start);
  const most = Math.min(sentence.end, ...others);
  const rest = INSIDE.exec(a.article.text.slice(s.end, most))?.[0].trimEnd() ?? '';
  const joined = languageOf(a.article.lang)?.common.joining ?? /$^/u;
  return rest === '' || joined.test(rest) ? s : { start: s.start, end: s.end + rest.length };
}

/**
 * A statement told without its stop: the source's own clause, its verb of speech untouched, so that nothing is made stronger; the speaker by
 * name, days for weekdays.
 */
export const sayingOf = (ctx: BriefContext, c: StatementClaim): string =>
  capital(balanced(retold(ctx, c.article, sayingSpan(ctx, c), edits(ctx, c), c.is.speaker?.actor)));

const edits = (ctx: BriefContext, c: StatementClaim): Edit[] => {
  const speaker = speakerEdit(ctx, c);
  return speaker.length > 0 ? speaker : ownerEdit(ctx, c);
};

/** `Its chairman`: whose is said in the sentence before, which the brief does not tell. */
function ownerEdit(ctx: BriefContext, { article, is }: StatementClaim): Edit[] {
  const { speaker } = is;
  const own =
    speaker && briefingOf(ctx.look.article(article).article.lang).thingsOwn.exec(ctx.look.text(article, speaker))?.[0];
  if (!speaker || !own) return [];
  const at = { start: speaker.start, end: speaker.start + own.length };
  const known = ctx.look.article(article).mentions.some((m) => m.start === at.start && m.end === at.end && m.actor);
  return known ? [] : [{ ...at, put: 'the' }];
}

/** A pronoun, a surname or a description becomes the speaker's name; the fullest form stays as it is. */
function speakerEdit(ctx: BriefContext, c: StatementClaim): Edit[] {
  const { speaker } = c.is;
  if (!speaker || speaker.unnamed) return [];
  const words = ctx.look.text(c.article, speaker);
  const name = nameOf(ctx, c);
  if (name === '' || words.includes(name) || !(speaker.actor || speaker.name)) return [];
  const held = ctx.look.article(c.article).mentions.find((m) => m.actor === speaker.actor && contains(speaker, m));
  // `Halvenia’s spokeswoman, Lidia Brandmere,`: only the name's own words make way for a longer name.
  const at = held && held.kind === 'name' ? held : speaker;
  return isProper(name) ? [{ start: at.start, end: at.end, put: name }] : [];
}

/** A name, not a role or a description: `the President` tells more than `President`. */
const isProper = (name: string): boolean => /^\p{Lu}\S* .*\p{Lu}|^\p{Lu}\p{L}+$/u.test(name) && !/^The /u.test(name);

/** A mark of quotation that only opens or only closes inside the clause is left out. */
function balanced(text: string): string {
  const open = (text.match(/“/gu) ?? []).length;
  const close = (text.match(/”/gu) ?? []).length;
  if (open === close) return text;
  return open > close ? text.replace(/“(?=[^”]*$)/u, '') : text.replace(/^([^“]*)”/u, '$1');
}

export const sayingCitation = (ctx: BriefContext, c: StatementClaim): ReturnType<typeof citationOf> =>
  citationOf(c.article, sayingSpan(ctx, c));
