import type { Language } from '../languages/index.ts';
import type { NounKind } from '../languages/shape/actors.ts';
import type { Span } from '../record/index.ts';
import { foldName, type NameToken, nameKey } from './fold.ts';

/** What a noun says of a party. */
export interface Noun {
  readonly lemma: string;
  readonly kind: NounKind;
  readonly sector?: string;
  readonly weight: number;
  readonly title: boolean;
  readonly gender?: 'f' | 'm';
}

/** A noun found among tokens; `plural` where it stands in the plural. */
export interface NounHit extends Span {
  readonly noun: Noun;
  readonly plural: boolean;
  readonly from: number;
  readonly to: number;
}

interface Form {
  readonly noun: Noun;
  readonly plural: boolean;
}

interface NounIndex {
  readonly forms: ReadonlyMap<string, Form>;
  readonly opens: ReadonlyMap<string, number>;
}

// English spelling of plurals; a language that makes them otherwise lists both forms.
function plurals(lemma: string): string[] {
  const inner =
    /^(?<head>minister|secretary|member|chief|ambassador|secretary|commander|officer|head|victim|speaker|director) (?<rest>.*)$/u.exec(
      lemma,
    )?.groups;
  const of = inner?.rest && /^(?:of|for|in)(?: |-)/u.test(inner.rest) ? [`${plural(inner.head!)} ${inner.rest}`] : [];
  return [plural(lemma), ...of];
}

function plural(lemma: string): string {
  if (/man$/u.test(lemma) && lemma !== 'german') return lemma.replace(/man$/u, 'men');
  if (/child$/u.test(lemma)) return `${lemma}ren`;
  if (/[^aeiou]y$/u.test(lemma)) return lemma.replace(/y$/u, 'ies');
  if (/(?:s|x|ch|sh)$/u.test(lemma)) return `${lemma}es`;
  if (/thief$/u.test(lemma)) return lemma.replace(/f$/u, 'ves');
  if (lemma === 'person') return 'persons';
  return lemma === 'wife' ? 'wives' : `${lemma}s`;
}

const COLLECTIVE = /(?:people|men|women|police|troops|media|clergy|youth|public|family|infantry)$/u;

function index(lang: Language): NounIndex {
  const forms = new Map<string, Form>();
  const opens = new Map<string, number>();
  const put = (text: string, form: Form): void => {
    const key = nameKey(text);
    if (key === '' || forms.has(key)) return;
    forms.set(key, form);
    const words = key.split(' ');
    opens.set(words[0]!, Math.max(words.length, opens.get(words[0]!) ?? 0));
  };
  for (const list of lang.actors.nouns)
    for (const lemma of list.words.split('|')) {
      const { kind, weight, title = false, sector, gender } = list;
      const noun: Noun = { lemma, kind, weight, title, ...(sector ? { sector } : {}), ...(gender ? { gender } : {}) };
      put(lemma, { noun, plural: COLLECTIVE.test(lemma) });
    }
  // Plurals after all singulars, so that no plural hides a noun that is listed itself.
  for (const { noun } of [...forms.values()]) for (const p of plurals(noun.lemma)) put(p, { noun, plural: true });
  return { forms, opens };
}

const built = new WeakMap<Language, NounIndex>();

function indexOf(lang: Language): NounIndex {
  const have = built.get(lang) ?? index(lang);
  built.set(lang, have);
  return have;
}

const NONE: readonly string[] = [];

/** The keys of the runs of one word and more from word `from` on, none longer than `most` words or over a taken one. */
function runsFrom(
  tokens: readonly NameToken[],
  from: number,
  most: number,
  taken: ReadonlySet<number>,
): readonly string[] {
  if (most === 0) return NONE;
  const keys: string[] = [];
  for (let k = from; k < Math.min(from + most, tokens.length) && !taken.has(k); k++)
    keys.push(k === from ? tokens[k]!.key : `${keys.at(-1)} ${tokens[k]!.key}`);
  return keys;
}

/** The nouns of parties in `tokens`, longest first, without overlap; those inside `taken` tokens are left out. Linear. */
export function nounsAmong(
  tokens: readonly NameToken[],
  lang: Language,
  taken: ReadonlySet<number> = new Set(),
): NounHit[] {
  const { forms, opens } = indexOf(lang);
  const hits: NounHit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const keys = runsFrom(tokens, i, opens.get(tokens[i]!.key) ?? 0, taken);
    for (let n = keys.length; n > 0; n--) {
      const form = forms.get(keys[n - 1]!);
      if (!form) continue;
      const { noun, plural } = form;
      hits.push({ noun, plural, from: i, to: i + n - 1, start: tokens[i]!.start, end: tokens[i + n - 1]!.end });
      i += n - 1;
      break;
    }
  }
  return hits;
}

/** The noun that `text` is, or undefined. */
export const nounOf = (text: string, lang: Language): { noun: Noun; plural: boolean } | undefined =>
  indexOf(lang).forms.get(foldName(text).replace(/[-\s]+/gu, ' '));
