import type { Language } from '../languages/index.ts';
import { type NameToken, nameTokens } from './fold.ts';
import { type NameHit, namesAmong } from './gazetteer.ts';
import { type NounHit, nounsAmong } from './nouns.ts';

/** A phrase taken apart: its known names and nouns, and where its head ends. */
export interface Parts {
  readonly tokens: readonly NameToken[];
  readonly names: readonly NameHit[];
  readonly nouns: readonly NounHit[];
  /** Index of the token that opens the first complement (`of`, `in`), or the number of tokens. */
  readonly cut: number;
}

type Placed = { readonly from: number; readonly to: number };

const indexes = (hits: readonly Placed[]): Set<number> =>
  new Set(hits.flatMap((h) => Array.from({ length: h.to - h.from + 1 }, (_, k) => h.from + k)));

// A town's name beside another capitalised word that nothing explains is a person's: `Florence Lorn`.
function inPersonName(tokens: readonly NameToken[], found: readonly Placed[], hit: NameHit): boolean {
  if (!['city', 'capital', 'region'].includes(hit.entry.kind)) return false;
  const known = (i: number): boolean => found.some((h) => h !== hit && h.from <= i && i <= h.to);
  const loose = (i: number): boolean => (tokens[i]?.capital ?? false) && !known(i) && /\p{Ll}/u.test(tokens[i]!.text);
  const after = !tokens[hit.to]?.owner && !tokens[hit.to]?.hyphened && loose(hit.to + 1);
  return after || (hit.from > 1 && loose(hit.from - 1));
}

/** Takes a phrase apart. Linear. */
export function partsOf(phrase: string, lang: Language): Parts {
  const tokens = nameTokens(phrase);
  const found = namesAmong(tokens, lang);
  const nouns = nounsAmong(tokens, lang, indexes(found));
  const names = found.filter((h) => !inPersonName(tokens, [...found, ...nouns], h));
  const held = new Set([...indexes(names), ...indexes(nouns)]);
  const opens = new Set(lang.actors.complement);
  const cut = tokens.findIndex((t, i) => i > 0 && opens.has(t.key) && !held.has(i));
  return { tokens, names, nouns, cut: cut < 0 ? tokens.length : cut };
}

/** The run of capitalised words that is left for a person's or body's own name, after titles and known names. */
export function ownName(p: Parts, phrase: string, lang: Language): string | undefined {
  const known = [
    ...p.names,
    ...p.nouns.filter((n) => !p.tokens[n.from]?.capital || n.noun.title || n.noun.kind === 'person'),
  ];
  const last = Math.max(-1, ...known.filter((h) => h.from < p.cut).map((h) => h.to));
  const run: NameToken[] = [];
  for (const [i, t] of p.tokens.entries()) {
    if (i <= last || i >= p.cut) continue;
    if (t.key in lang.actors.honorifics && run.length === 0) continue;
    const joins = run.length > 0 && (run.at(-1)!.hyphened || lang.actors.particles.includes(t.key));
    if (!t.capital && !joins) break;
    if (lang.actors.determiners.includes(t.key)) continue;
    run.push(t);
  }
  while (run.length > 0 && lang.actors.particles.includes(run.at(-1)!.key)) run.pop();
  const [first, final] = [run[0], run.at(-1)];
  // A noun alone is a kind of body, not the name of one.
  const noun = p.nouns.some((n) => n.start === first?.start && n.end === final?.end);
  return first && final && !noun ? phrase.slice(first.start, final.end) : undefined;
}
