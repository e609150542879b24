import type { AnnotatedArticle, Mention } from '../record/index.ts';
import { overlaps, words } from '../text/index.ts';
import type { CheckContext, DraftSentence } from './context.ts';
import { foldWord } from './quoted.ts';

const HEAD = 5;
const bare = (word: string): string => foldWord(word).replace(/'s?$/u, '');
/** A name by its beginning: `Orland`, `Orlandian`. */
const head = (word: string): string => word.slice(0, HEAD);
const initials = (text: string): string =>
  [...text.matchAll(/(?<!\p{L})\p{Lu}/gu)].map((m) => m[0].toLowerCase()).join('');

interface Known {
  readonly heads: ReadonlySet<string>;
  readonly lands: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}
const made = new WeakMap<readonly AnnotatedArticle[], Known>();

/** What the sources have of names: their words, the lands of their actors, and the first letters of their names. */
function knownTo(sources: readonly AnnotatedArticle[]): Known {
  const have = made.get(sources);
  if (have) return have;
  const texts = sources.map(({ article: a }) => [a.text, a.title, a.outlet, ...(a.byline ?? [])].join(' '));
  const names = sources.flatMap((a) =>
    a.mentions.filter((m) => m.kind === 'name').map((m) => a.article.text.slice(m.start, m.end)),
  );
  const known = {
    heads: new Set(texts.flatMap((t) => words(t).flatMap((w) => w.word.split('-').map((x) => head(bare(x)))))),
    lands: new Set(sources.flatMap((a) => a.actors.flatMap((x) => x.country ?? []))),
    initials: new Set(names.map(initials).filter((w) => w.length > 1)),
  };
  made.set(sources, known);
  return known;
}

const TYPES: ReadonlySet<Mention['type']> = new Set(['person', 'organisation', 'place', 'country', 'group']);

function isKnown(ctx: CheckContext, m: Mention, { heads, lands, initials: letters }: Known): boolean {
  const text = ctx.draft.slice(m.start, m.end);
  const land = ctx.input.draft.actors.find((a) => a.id === m.actor)?.country;
  if (land !== undefined && lands.has(land)) return true;
  const own = words(text).flatMap((w) => w.word.split('-').map(bare));
  const short = own.length === 1 && letters.has(own[0]!);
  return short || own.some((w) => w.length > 1 && heads.has(head(w))) || heads.has(head(initials(text)));
}

/** The names in a sentence of the draft of which no source has a word, the land or the letters. */
export function unknownNames(ctx: CheckContext, s: DraftSentence): Mention[] {
  const known = knownTo(ctx.input.sources);
  const { mentions } = ctx.input.draft;
  return mentions.filter((m) => m.kind === 'name' && TYPES.has(m.type) && overlaps(m, s) && !isKnown(ctx, m, known));
}
