import type { Language } from '../../languages/index.ts';
import { foldName, type NameToken, nameKey, nameTokens } from '../../world/index.ts';
import type { Name } from './names.ts';
import { gap, headOf, joined, type Scene, wordsAt } from './scene.ts';

/** States that no table knows but the text shows, by folded name: `Velia` in Velia's president, the Republic of Velia. */
export type States = ReadonlyMap<string, string>;

const STATE_SECTORS = new Set(['GOV', 'LEG', 'MIL', 'COP', 'SPY', 'JUD']);
function showsState(s: Scene, from: number, lang: Language, others: readonly string[]): boolean {
  let k = from;
  while (k < s.words.length && k < from + 4 && !s.nouns.some((n) => n.from === k)) k++;
  const noun = s.nouns.find((n) => n.from === k);
  if (!noun || k - from > 2) return false;
  return (
    STATE_SECTORS.has(noun.noun.sector ?? '') &&
    !others.includes(noun.noun.lemma) &&
    !lang.actors.notPlaces.includes(noun.noun.lemma)
  );
}

/** Whether the name at words `from..to` is used as a state's. */
function usedAsState(s: Scene, n: Name, from: number, to: number, lang: Language): boolean {
  if (n.type === 'country') return true;
  const owner = s.words[to]?.owner ?? false;
  if (owner && showsState(s, to + 1, lang, lang.actors.ownedByPeople)) return true;
  const opening = [s.words[from - 2]?.key, s.words[from - 1]?.key].join(' ');
  if (lang.actors.stateOpenings.includes(opening) && joined(s, from - 1)) return true;
  const of = ofBefore(s, from);
  if (of === undefined) return false;
  const noun = s.nouns.find((x) => x.to === of - 1);
  if (noun) return showsState(s, noun.from, lang, lang.actors.ofPeopleOrTowns) && /^[ ]$/u.test(gap(s, of - 1));
  return of === from - 1 && afterRuler(s, from, lang);
}

/** The `of` before a name: right before it, or before the names of a list that it closes, `the presidents of Velia and Orland`. */
function ofBefore(s: Scene, from: number): number | undefined {
  if (s.words[from - 1]?.key === 'of') return joined(s, from - 1) ? from - 1 : undefined;
  const listed = s.words[from - 1]?.key === 'and' && s.words[from - 2]?.capital && s.words[from - 3]?.key === 'of';
  return listed && joined(s, from - 1) && joined(s, from - 2) && joined(s, from - 3) ? from - 3 : undefined;
}

/** `President Ada Lorn of Velia`: a title of state and its holder's name stand before `of`. */
function afterRuler(s: Scene, from: number, lang: Language): boolean {
  let k = from - 2;
  while (k > 0 && from - k < 6 && s.words[k]!.capital && !s.nouns.some((n) => n.to === k) && joined(s, k - 1)) k--;
  const title = s.nouns.find((n) => n.to === k && n.noun.title && n.noun.sector === 'GOV');
  return title !== undefined && k < from - 2 && !lang.actors.notPlaces.includes(s.words[from]!.key);
}

/** An unknown place that promises, demands, refuses or accuses does so as a state. */
function actsAsState(s: Scene, n: Name, lang: Language): boolean {
  const head = n.type === 'place' ? headOf(s, n) : undefined;
  const verb = head?.deprel === 'nsubj' ? s.sentence.tokens[head.head] : undefined;
  const e = lang.events;
  const lists = [e.agreeing, e.requesting, e.refusing, e.threatening, e.accusing, e.denying];
  return verb?.upos === 'VERB' && lists.some((l) => l.has(verb.lemma.toLowerCase()));
}

/** The capitalised words that stand before nouns as adjectives of states do: `Velian officials`. */
function adjectivesIn(scenes: ReadonlyMap<number, Scene>): string[] {
  const keys = new Set<string>();
  for (const s of scenes.values()) {
    for (const k of adjectivesOf(s)) keys.add(k);
    for (const n of s.nouns) {
      if (!['person', 'group', 'organisation', 'office'].includes(n.noun.kind)) continue;
      for (let k = n.from - 1; k >= Math.max(0, n.from - 3) && joined(s, k); k--)
        if (s.words[k]!.capital) keys.add(s.words[k]!.key);
    }
  }
  return [...keys];
}

/** Capitalised adjectives before a common noun: `Velian trout`. */
function adjectivesOf({ sentence: { tokens } }: Scene): string[] {
  return tokens.flatMap((t, i) => {
    const next = tokens[i + 1];
    const before = (t.upos === 'ADJ' || t.deprel === 'amod') && /^\p{Lu}\p{Ll}/u.test(t.text);
    return before && next?.upos === 'NOUN' && /^\p{Ll}/u.test(next.text) ? [foldName(t.text)] : [];
  });
}

/**
 * The unknown states that an article shows. `people` are the words of its people's full names: Lorn's ministry is no state's. `publisher`: the outlet
 * of an official readout, which names its own.
 */
export function statesOf(
  names: readonly Name[],
  scenes: ReadonlyMap<number, Scene>,
  people: ReadonlySet<string>,
  lang: Language,
  publisher = '',
): States {
  const official = new Set(nameTokens(publisher).map((t) => t.key));
  const states = new Map<string, string>();
  const adjectives = adjectivesIn(scenes);
  const adjectival = new Map<string, boolean>();
  for (const n of names) {
    const s = scenes.get(n.sentence);
    const at = s && !n.entry && !n.titled ? wordsAt(s, n) : null;
    if (!s || !at) continue;
    const text = s.text.slice(n.start, s.words[at.to]!.end);
    const key = nameKey(text);
    if (key === '' || states.has(key) || people.has(key) || /\d/u.test(key)) continue;
    if (!adjectival.has(key))
      adjectival.set(
        key,
        adjectives.some((a) => isOfState(a, key)),
      );
    if (official.has(key) || usedAsState(s, n, at.from, at.to, lang) || actsAsState(s, n, lang) || adjectival.get(key))
      states.set(key, text);
  }
  return states;
}

const ENDINGS = /^(?:an|ian|n|ese|i|ish|ic|er|nian|ans|ians|ns|is|ers)$/u;

/** Whether a word is a state's adjective or people, both folded: `velian` of `velia`. */
function isOfState(word: string, state: string): boolean {
  if (word[0] !== state[0]) return false;
  const stem = state.replace(/[aeiouy]+$/u, '');
  if (stem.length >= 3 && word !== state && word.startsWith(stem) && ENDINGS.test(word.slice(stem.length))) return true;
  return word.startsWith(state) && ENDINGS.test(word.slice(state.length));
}

/** The unknown state whose people or adjective a word is: `Velian` for Velia. */
export function stateOfDemonym(word: string, states: States): string | undefined {
  if (states.size === 0) return undefined;
  const key = foldName(word);
  for (const state of states.keys()) if (isOfState(key, state)) return state;
  return undefined;
}

/** The shown name of the unknown state that a word in capitals names, itself or by its adjective. */
export function stateOfWord({ capital, key }: NameToken, states: States): string | undefined {
  if (!capital || states.size === 0) return undefined;
  return states.get(key) ?? states.get(stateOfDemonym(key, states) ?? '');
}

/** The shown name of the one unknown state that the words name, itself or by its adjective; undefined for none or several. */
export function stateIn(text: string, states: States): string | undefined {
  if (states.size === 0) return undefined;
  const keys = nameTokens(text).flatMap((t) => {
    if (!t.capital) return [];
    return states.has(t.key) ? [t.key] : (stateOfDemonym(t.key, states) ?? []);
  });
  const one = new Set(keys);
  return one.size === 1 ? states.get([...one][0]!) : undefined;
}
