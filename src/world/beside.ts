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

/** The title before a name: words up to the last stop, from its first capital or determiner on. */
function before(context: string, start: number, lang: Language): string | undefined {
  const clause = /[^,;.:()"“”\n]*$/u.exec(context.slice(Math.max(0, start - NEAR), start))?.[0].trim() ?? '';
  const words = clause.split(/\s+/u);
  let from = words.length;
  const joins = new Set([...lang.actors.particles, 'of', 'for', 'and']);
  const fits = (w: string): boolean =>
    /^\p{Lu}/u.test(w) || namesRole(w, lang) || joins.has(w) || lang.actors.former.includes(w);
  while (from > 0 && fits(words[from - 1] ?? '')) from--;
  const text = words.slice(from).join(' ');
  return text && namesRole(text, lang) ? text : undefined;
}

/** The words beside `name` in `context` that say what it is: the title before it, else the apposition after it. */
export function besideName(context: string, name: string, lang: Language): string | undefined {
  const at = name === '' ? -1 : context.indexOf(name);
  if (at < 0) return undefined;
  return before(context, at, lang) ?? after(context, at + name.length, lang);
}
