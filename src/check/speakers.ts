import { commonOf, contentWords } from '../languages/index.ts';
import type { AnnotatedArticle, SourceSpan, Span, Statement } from '../record/index.ts';
import { hull, overlaps, words } from '../text/index.ts';
import type { CheckContext } from './context.ts';
import { namedSpeaker, sameName } from './given.ts';

/** What the draft reports one person as saying, and the sources another. */
export interface Misgiven {
  readonly speaker: Span;
  readonly name: string;
  readonly right: string;
  readonly at: SourceSpan;
}

const FEWEST = 3;
// So much of what is reported is in the words of a statement that tells the same, and of one that may.
const SAME = 0.75;
const LIKE = 0.5;

/** Whether a person is named as who speaks: not by a pronoun, and not within another's description, as `the owner of the ship Sigrun`. */
function isPerson(a: AnnotatedArticle, { speaker }: Statement): boolean {
  const { emptyWords } = commonOf(a.article.lang);
  const name = a.mentions.find((m) => speaker && m.kind === 'name' && m.type === 'person' && overlaps(m, speaker));
  if (!speaker || !name) return false;
  const before = words(a.article.text.slice(speaker.start, name.start)).slice(1);
  return !before.some((w) => emptyWords.has(w.word));
}

const contentOf = (a: AnnotatedArticle, s: Statement): ReadonlySet<string> =>
  contentWords(s.content.map((c) => a.article.text.slice(c.start, c.end)).join(' '), a.article.lang);

const share = (own: ReadonlySet<string>, theirs: ReadonlySet<string>): number =>
  [...own].filter((w) => theirs.has(w)).length / own.size;

interface Told {
  readonly by: string;
  readonly share: number;
  readonly at: SourceSpan;
}

/** The sources' statements that have much of some words, by whom they name. */
function tellers(ctx: CheckContext, own: ReadonlySet<string>): Told[] {
  return ctx.input.sources.flatMap((a) =>
    a.statements.flatMap((s): Told[] => {
      const [held, at, by] = [share(own, contentOf(a, s)), hull(s.content), namedSpeaker(a, s)];
      // A government or a paper may say what one of its people says.
      const name = by !== undefined && isPerson(a, s) ? by : '';
      return held < LIKE || !at ? [] : [{ by: name, share: held, at: { source: a.id, start: at.start, end: at.end } }];
    }),
  );
}

/** Whether a source has the words in its own voice too. */
const plainlyTold = (ctx: CheckContext, own: ReadonlySet<string>): boolean =>
  ctx.sources.some(
    (s) =>
      share(own, s.set) >= SAME &&
      !ctx.input.sources.find((a) => a.id === s.source)!.statements.some((x) => x.content.some((c) => overlaps(c, s))),
  );

function judge(ctx: CheckContext, s: Statement): Misgiven[] {
  const { draft } = ctx.input;
  const name = namedSpeaker(draft, s);
  const own = contentOf(draft, s);
  if (s.kind !== 'indirect' || !s.speaker || name === undefined || !isPerson(draft, s) || own.size < FEWEST) return [];
  const told = tellers(ctx, own);
  const best = [...told].sort((a, b) => b.share - a.share)[0];
  if (!best || best.by === '' || best.share < SAME || plainlyTold(ctx, own)) return [];
  if (told.some((t) => t.by === '' || sameName(t.by, name))) return [];
  return [{ speaker: s.speaker, name, right: best.by, at: best.at }];
}

/** Words without marks of quotation that the draft gives to one person and the sources to nobody but another. */
export const misgiven = (ctx: CheckContext): Misgiven[] => ctx.input.draft.statements.flatMap((s) => judge(ctx, s));
