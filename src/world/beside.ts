import type { Language } from '../languages/index.ts';
import { nameTokens } from './fold.ts';
import { nounsAmong } from './nouns.ts';

const NEAR = 160;

const namesRole = (text: string, lang: Language): boolean =>
  nounsAmong(nameTokens(text), lang).some((h) => h.noun.kind === 'person' && !h.plural);

/** The apposition after a name: what stands between its comma and the next stop. */
function after(context: string, end: number, lang: Language): string | undefined {
  const text = /^,\s+(?<said>[^,;.:()"“”]{3,120})/u.exec(context.slice(end, end + NEAR))?.groups?.said;
  return text && namesRole(text, lang) ? text : undefined;
}

/** The title before a name: the run of words before it that ends in a role. */
function before(context: string, start: number, lang: Language): string | undefined {
  const clause = /[^,;:()"“”\n]*$/u.exec(context.slice(Math.max(0, start - NEAR), start))?.[0] ?? '';
  const words = nameTokens(clause);
  const nouns = nounsAmong(words, lang);
  const role = nouns.find((h) => h.noun.kind === 'person' && !h.plural && h.to === words.length - 1);
  if (!role || /['’.]\s*$/u.test(clause.replace(/(?<![\p{L}])\p{L}{1,4}\.\s*$/u, ''))) return undefined;
  const fits = (i: number): boolean => {
    const w = words[i]!;
    const held = nouns.some((h) => h.from <= i && i <= h.to);
    return held || w.capital || w.owner || w.hyphened || lang.actors.former.includes(w.key);
  };
  let from = role.from;
  while (from > 0 && fits(from - 1)) from--;
  return clause.slice(words[from]!.start, words.at(-1)!.end);
}

/** The words beside `name` in `context` that say what it is: the title before it, else the apposition after it. */
export function besideName(context: string, name: string, lang: Language): string | undefined {
  const at = name === '' ? -1 : context.indexOf(name);
  if (at < 0) return undefined;
  return before(context, at, lang) ?? after(context, at + name.length, lang);
}
