import { foldName } from './fold.ts';
import { HOLDERS } from './tables/holders.ts';

/** Somebody who holds or has held one of the highest offices of a state. */
export interface Holder {
  /** ISO 3166-1 alpha-3 or XKX. */
  readonly country: string;
  readonly office: string;
  /** Day, month or year, as far as known. */
  readonly since: string;
  readonly family: readonly string[];
  readonly given: readonly string[];
}

/** One spelling for the many of a name: `Zelenskyy`, `Zelensky`; `Rouhani`, `Ruhani`; `al-Assad`, `Asad`; `Franko`, `Franka`. */
const spelling = (word: string): string =>
  foldName(word)
    .replace(/ou/gu, 'u')
    .replace(/(?<c>\p{L})\k<c>+/gu, '$<c>')
    .replace(/(?:iy|ij|y)$/u, 'i')
    .replace(/nk[oa]$/u, 'nk');

const PARTICLE = /^(?:al|el|bin|ibn|de|da|di|do|la|von|van|den|der|of|the)$/iu;

const wordsIn = (name: string): string[] => name.split(/[\s-]+/u).filter((w) => w !== '' && !PARTICLE.test(w));

function holderOfLine(line: string): Holder {
  const [country = '', office = '', name = '', since = ''] = line.split('|');
  const words = wordsIn(name);
  const isFamily = (w: string): boolean => /^\p{Lu}{2}/u.test(w) && w === w.toUpperCase();
  return {
    country,
    office,
    since,
    family: words.filter(isFamily).map(spelling),
    given: words.filter((w) => !isFamily(w)).map(spelling),
  };
}

let index: Map<string, Holder[]> | undefined;

function byFamily(): ReadonlyMap<string, readonly Holder[]> {
  if (index) return index;
  index = new Map();
  for (const h of HOLDERS.trim().split('\n').map(holderOfLine)) {
    const key = h.family[0] ?? '';
    index.set(key, [...(index.get(key) ?? []), h]);
  }
  return index;
}

const OFFICES: Readonly<Record<string, string>> = { premier: 'prime minister', taoiseach: 'prime minister' };
const sameOffice = (a: string, b: string): boolean => (OFFICES[a] ?? a) === (OFFICES[b] ?? b);

/** `Aleksandr`, `Alyaksandr`: a first name of some length by its consonants. */
function sameSounds(a: string, b: string): boolean {
  const bones = (w: string): string => w.replace(/[aeiouy]/gu, '');
  return a[0] === b[0] && bones(a).length > 3 && bones(a) === bones(b);
}

/** Whether the words are a name of the holder: the family name with a first name, or alone with the office. */
function fits(h: Holder, words: readonly string[], office: string | undefined): boolean {
  if (!h.family.every((f) => words.includes(f))) return false;
  const rest = words.filter((w) => !h.family.includes(w));
  const known = (w: string): boolean =>
    h.given.some((g) => g === w || (w.length === 1 && g.startsWith(w)) || sameSounds(g, w));
  if (rest.some(known) && rest.filter((w) => !known(w)).length <= 1) return true;
  if (office === undefined || !sameOffice(h.office, office)) return false;
  // `Benjamin Netanyahu` of Binyamin: with the office, a first name in another spelling.
  return rest.every((w) => h.given.some((g) => g[0] === w[0]));
}

/**
 * Every office known to have been held by whom a name means: a full name, or a family name beside its office (`president`).
 * Empty where the name could mean people of two states. Known are the holders of January 2016 and January 2026, as The World
 * Factbook names them: who came between is missing, and absence says nothing.
 */
export function holdersNamed(name: string, office?: string): readonly Holder[] {
  const words = wordsIn(name).map(spelling);
  const found = [...new Set(words.flatMap((w) => byFamily().get(w) ?? []))].filter((h) => fits(h, words, office));
  return new Set(found.map((h) => h.country)).size === 1 ? found : [];
}

/** Whether an office was held on a day, as far as the table can say: begun, and nobody after is known to have begun. */
export function heldOn(h: Holder, day: string): boolean {
  if (h.since === '' || h.since > day) return false;
  const others = [...byFamily().values()].flat();
  return !others.some(
    (o) => o.country === h.country && o.office === h.office && o.since > h.since && o.since <= day && o !== h,
  );
}
