import { type Language, languageOf } from '../languages/index.ts';
import type { AnnotatedArticle, Span } from '../record/index.ts';
import { overlaps, words } from '../text/index.ts';
import { nameTokens, nounsAmong, resolveActor } from '../world/index.ts';
import type { Placed } from './locate.ts';
import { foldWord } from './quoted.ts';

/** A name as a text has it, with everything that it is known to stand for there. */
export interface Named extends Span {
  readonly text: string;
  /** Folded words of the name and of the actor's other names. */
  readonly known: ReadonlySet<string>;
  readonly country?: string;
}

const foldedWords = (text: string): string[] => words(text).map((w) => foldWord(w.word).replace(/'s$/u, ''));
const capital = (text: string): boolean => /^\p{Lu}/u.test(text);

const initials = (text: string): string =>
  [...text.matchAll(/(?<![\p{L}])\p{Lu}/gu)].map((m) => m[0].toLowerCase()).join('');

function named(a: AnnotatedArticle, at: Span, actorId: string | undefined, lang: Language | null): Named {
  const text = a.article.text.slice(at.start, at.end);
  const actor = a.actors.find((x) => x.id === actorId);
  const all = [text, actor?.name ?? '', ...(actor?.aliases ?? [])];
  const country =
    actor?.kind === 'country' || actor?.kind === 'place' ? actor.country : lang ? placeOf(text, lang) : undefined;
  const known = new Set(all.flatMap((n) => [...foldedWords(n), initials(n)]).filter((w) => w.length > 1));
  return { ...at, text, known, ...(country === undefined ? {} : { country }) };
}

/** The country that a name of a country, its capital or its people stands for. */
function placeOf(text: string, lang: Language): string | undefined {
  const { kind, country } = resolveActor(text, lang);
  return kind === 'country' || kind === 'place' || kind === 'group' || kind === undefined ? country : undefined;
}

/** A title or an office by itself names nobody: `the President`. */
const isRole = (word: string, lang: Language): boolean =>
  nounsAmong(nameTokens(word), lang).some((n) => n.noun.kind === 'person' || n.noun.kind === 'office');

/** `Halvenia` and `Halvenian`: one is the other with an ending. */
const stems = (a: string, b: string): boolean =>
  a.length >= 4 && b.startsWith(a.replace(/[aeiouy]$/u, '')) && b.length - a.length <= 3;

/** The names that stand among `stretch` of an article: its mentions by name, else its words with a capital inside a sentence. */
export function namesAmongWords(a: AnnotatedArticle, list: readonly Placed[], opens: (w: Placed) => boolean): Named[] {
  const lang = languageOf(a.article.lang);
  const mentions = a.mentions.filter((m) => m.kind === 'name' && list.some((w) => overlaps(w, m)));
  const out = mentions.map((m) => named(a, m, m.actor, lang));
  const loose = list.filter(
    (w) =>
      !mentions.some((m) => overlaps(m, w)) &&
      !opens(w) &&
      capital(a.article.text.slice(w.start, w.end)) &&
      !(lang && isRole(w.word, lang)),
  );
  return [...out, ...loose.map((w) => named(a, w, undefined, lang))].sort((x, y) => x.start - y.start);
}

/** Whether two names can stand for the same. */
export function sameNamed(a: Named, b: Named): boolean {
  if (a.country !== undefined && a.country === b.country) return true;
  const [x, y] = [[...a.known], [...b.known]];
  return x.some((w) => b.known.has(w) || y.some((v) => stems(w, v) || stems(v, w)));
}
