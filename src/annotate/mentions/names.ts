import type { Language } from '../../languages/index.ts';
import type { MentionType, Span } from '../../record/index.ts';
import type { Doc, NameSpan } from '../../syntax/types.ts';
import { overlaps } from '../../text/index.ts';
import { type Entry, type NameHit, nameKey, nameTokens } from '../../world/index.ts';
import { apposedBefore } from './roles.ts';
import { gap, joined, type Scene, tokenAt, wordsAt } from './scene.ts';

/** A name in the text, with what the gazetteer has for it. */
export interface Name extends Span {
  readonly type: MentionType;
  readonly sentence: number;
  readonly entry?: Entry;
  /** A noun that is a title stands right before it. */
  readonly titled?: true;
}

const TYPE: Readonly<Record<Entry['kind'], MentionType>> = {
  country: 'country',
  demonym: 'group',
  capital: 'place',
  city: 'place',
  region: 'place',
  place: 'place',
  organisation: 'organisation',
  group: 'organisation',
};

const fromHit = (h: NameHit, sentence: number): Name => ({
  start: h.start,
  end: h.end,
  type: TYPE[h.entry.kind],
  sentence,
  entry: h.entry,
});

/** Names that a title announces: `President Lorn`, `Foreign Minister Bo de Kern`. */
function announced(s: Scene, lang: Language): Name[] {
  const heads = s.nouns.filter((n) => n.noun.title && n.noun.kind === 'person' && !n.plural).map((n) => n.to);
  const honorifics = s.words.flatMap((w, i) => (w.capital && w.key in lang.actors.honorifics ? [i] : []));
  const out: Name[] = [];
  for (const i of [...heads, ...honorifics].sort((a, b) => a - b)) {
    const to = endOfRun(s, i, lang);
    if (to > i)
      out.push({
        start: s.words[i + 1]!.start,
        end: s.words[to]!.end,
        type: 'person',
        sentence: s.sentence.index,
        titled: true,
      });
  }
  return out;
}

/** Last word of the run of capitalised words after word `i`, particles between them included; `i` where there is none. */
function endOfRun(s: Scene, i: number, lang: Language): number {
  let last = i;
  for (let k = i + 1; k < s.words.length && joined(s, k - 1) && k - i <= 7; k++) {
    const w = s.words[k]!;
    const known =
      s.nouns.some((n) => n.from <= k && k <= n.to) ||
      s.hits.some((h) => h.from <= k && k <= h.to && h.entry.kind !== 'city');
    if (known || lang.actors.honorifics[w.key] !== undefined) break;
    if (/^['’]s/u.test(gap(s, k - 1))) break;
    if (w.capital && /\p{Lu}/u.test(w.text)) last = k;
    else if (!lang.actors.particles.includes(w.key)) break;
  }
  return last;
}

/** A person's name without the titles that the reader left at its front. */
function untitled(s: Scene, n: Name, lang: Language): Name {
  const at = wordsAt(s, n);
  if (!at || n.type !== 'person') return n;
  let from = at.from;
  for (;;) {
    const noun = s.nouns.find((x) => x.from === from && x.noun.kind === 'person' && x.to < at.to);
    const hit = s.hits.find(
      (x) => x.from === from && ['demonym', 'country', 'organisation'].includes(x.entry.kind) && x.to < at.to,
    );
    if (noun) from = noun.to + 1;
    else if (hit) from = hit.to + 1;
    else if (from < at.to && lang.actors.honorifics[s.words[from]!.key] !== undefined) from++;
    else break;
  }
  const titled = from > at.from ? ({ titled: true } as const) : {};
  return { ...n, start: Math.max(n.start, s.words[from]!.start), end: Math.min(n.end, s.words[at.to]!.end), ...titled };
}

// A town may be named only where a place can stand; elsewhere the word may be a surname that the reader knows better.
function placed(s: Scene, h: NameHit, lang: Language): boolean {
  if (h.entry.kind !== 'city' && h.entry.kind !== 'region') return true;
  return lang.actors.locative.includes(s.words[h.from - 1]?.key ?? '') || s.words[h.from - 1]?.key === 'of';
}

/** What the reader's name and the gazetteer's make together. */
function settle(
  s: Scene,
  found: NameSpan | undefined,
  h: NameHit,
  surnames: ReadonlySet<string>,
  lang: Language,
): Name | undefined {
  const name = fromHit(h, s.sentence.index);
  if (!found) return placed(s, h, lang) ? name : undefined;
  const longer = found.start < h.start || found.end > h.end;
  if (longer) return undefined;
  if (found.type !== 'person') return name;
  const namesake = h.entry.kind === 'capital' && surnames.has(s.words[h.to]!.key);
  return isTown(h) || namesake ? undefined : name;
}

const isTown = (h: NameHit): boolean => h.entry.kind === 'city' || h.entry.kind === 'region';

// A name of the reader that only strings known names together (`Velia-Marn`) is not one name; a person called like towns is.
function strung(s: Scene, n: NameSpan, surnames: ReadonlySet<string>): boolean {
  const at = wordsAt(s, n);
  if (!at) return true;
  const inside = s.hits.filter((h) => h.from >= at.from && h.to <= at.to);
  const covered = inside.reduce((sum, h) => sum + h.to - h.from + 1, 0);
  const person = n.type === 'person' && inside.every(isTown) && surnames.has(s.words[at.to]!.key);
  return inside.length > 0 && covered === at.to - at.from + 1 && !person;
}

// A demonym is a party on its own only as a noun: `Russians`, `the French`, and never before another noun.
function nounDemonym(s: Scene, h: NameHit): boolean {
  const t = tokenAt(s, h.start);
  const next = s.sentence.tokens[(t?.i ?? -1) + 1];
  if (!t || /^(?:NOUN|PROPN|ADJ)$/u.test(next?.upos ?? '') || s.words[h.to]?.hyphened) return false;
  return t.upos !== 'ADJ' || (s.words[h.from - 1]?.key === 'the' && !/^(?:amod|compound)$/u.test(t.deprel));
}

// An unknown name that opens a sentence may pass for a pronoun.
const NAME_LIKE = /^(?:PROPN|PRON|X)$/u;

/** Surnames of the article's people that the reader passed over: a town of that name says and does nothing. */
function surnamed(s: Scene, kept: readonly Name[], surnames: ReadonlySet<string>, lang: Language): Name[] {
  return s.words.flatMap((w, i): Name[] => {
    if (!w.capital || !surnames.has(w.key) || kept.some((k) => overlaps(k, w))) return [];
    const before = i > 0 && joined(s, i - 1) ? s.words[i - 1]! : undefined;
    const after = i + 1 < s.words.length && joined(s, i) ? s.words[i + 1]! : undefined;
    if (before && (before.capital || lang.actors.locative.includes(before.key) || before.key === 'of')) return [];
    if (after?.capital && tokenAt(s, after.start)?.upos === 'PROPN') return [];
    if (!NAME_LIKE.test(tokenAt(s, w.start)?.upos ?? '')) return [];
    return [{ start: w.start, end: w.end, type: 'person', sentence: s.sentence.index }];
  });
}

function inSentence(s: Scene, found: readonly NameSpan[], surnames: ReadonlySet<string>, lang: Language): Name[] {
  const kept: Name[] = [];
  const free = (at: Span): boolean => !kept.some((k) => overlaps(k, at));
  const whole = found.filter((n) => !strung(s, n, surnames));
  for (const n of announced(s, lang)) {
    // The reader may know that the name goes on or ends earlier; the title says that it is a person.
    const same = whole.find((f) => overlaps(f, n) && f.start <= n.start && f.type !== 'country');
    kept.push(same && same.end >= n.end ? { ...n, end: same.end } : n);
  }
  for (const n of whole) {
    const name = untitled(s, isOfficer(s, n, lang) ? { ...n, type: 'person' } : n, lang);
    if (free(name) && name.start < name.end) kept.push(name);
  }
  for (const h of s.hits) {
    if (h.entry.kind === 'demonym' && !nounDemonym(s, h)) continue;
    const name = settle(
      s,
      found.find((f) => overlaps(f, h)),
      h,
      surnames,
      lang,
    );
    const held = kept.find((k) => overlaps(k, h));
    if (name && !held) kept.push(name);
    else if (name && held && !held.titled && covers(h, held)) kept[kept.indexOf(held)] = name;
  }
  kept.push(...surnamed(s, kept, surnames, lang));
  return kept.map((n) => (ofPlaceNoun(s, n) ? { ...n, type: 'place' as const } : n)).sort((a, b) => a.start - b.start);
}

/** `The president of Velia, Ada Lorn, said`: two words or more that an office is told beside are a person, whatever the reader takes them for. */
function isOfficer(s: Scene, n: NameSpan, lang: Language): boolean {
  if (n.type !== 'place' || s.hits.some((h) => overlaps(n, h))) return false;
  const at = wordsAt(s, n);
  return at !== null && at.to > at.from && apposedBefore(s, at.from, at.to, lang) !== undefined;
}

/** `the town of Lorn`, `the river port of Lorn`: what a noun of place is called by is one, whoever bears the name. */
function ofPlaceNoun(s: Scene, n: Name): boolean {
  const at = n.type === 'person' && !n.titled ? wordsAt(s, n) : null;
  if (!at || s.words[at.from - 1]?.key !== 'of') return false;
  return s.nouns.some((x) => x.noun.kind === 'place' && x.to === at.from - 2);
}

// `UN refugee agency`: the longer name that is known wins over the body that the reader found in it.
const covers = (h: NameHit, held: Name): boolean =>
  h.start <= held.start &&
  held.end <= h.end &&
  (held.type === 'organisation' || (h.start === held.start && h.end === held.end));

/** `Natasha Persaud-Lowe`: a person's name goes on over a hyphen to the next capital, whatever the reader cut. */
function overHyphens(text: string, n: NameSpan): NameSpan {
  if (n.type !== 'person') return n;
  const more = /^[-‐‑]\p{Lu}[\p{L}'’]+/u.exec(text.slice(n.end, n.end + 40))?.[0] ?? '';
  const before = /\p{Lu}[\p{L}'’]+[-‐‑]$/u.exec(text.slice(Math.max(0, n.start - 40), n.start))?.[0] ?? '';
  return { ...n, start: n.start - before.length, end: n.end + more.length };
}

// Over the possessive of a plural, never over that of an owner: `Farmers' League`, not `Velia's Senate`.
const GOES_ON = /(?:(?:(?<=s)['’])? \p{Lu}[\p{L}-]+){1,3}/uy;

/** `Northern Farmers' League`: a body's name goes on to the word that says what body it is, whatever the reader cut. */
function toBodyWord({ article: { text }, lang }: Doc, n: NameSpan): NameSpan {
  if (n.type !== 'organisation' && n.type !== 'place') return n;
  GOES_ON.lastIndex = n.end;
  const run = GOES_ON.exec(text)?.[0] ?? '';
  const ends = [...run.matchAll(/\p{Lu}[\p{L}-]+/gu)].filter((w) => lang.actors.bodyWords.includes(w[0].toLowerCase()));
  const last = ends.at(-1);
  return last ? { ...n, type: 'organisation', end: n.end + last.index + last[0].length } : n;
}

/** Full names that the reader has found whole somewhere, and whether the headline or byline has others. */
function isWholeName(doc: Doc): (text: string) => boolean {
  const { text, title, byline } = doc.article;
  const found = new Set(doc.names.filter((n) => n.type === 'person').map((n) => text.slice(n.start, n.end)));
  const head = [title ?? '', ...(byline ?? [])].join('\n');
  return (name) => found.has(name) || head.includes(name);
}

/** The reader's names without those of the dateline, persons taken whole: two halves of a name that stands whole elsewhere are one. */
function wholeNames(doc: Doc): NameSpan[] {
  const { text, dateline } = doc.article;
  const isWhole = isWholeName(doc);
  const out: NameSpan[] = [];
  for (const n of doc.names.map((x) => toBodyWord(doc, overHyphens(text, x)))) {
    if (dateline && overlaps(n, dateline)) continue;
    const last = out.at(-1);
    const halves = last?.sentence === n.sentence && text.slice(last.end, n.start) === ' ';
    if (last && overlaps(last, n)) out[out.length - 1] = { ...last, end: Math.max(last.end, n.end) };
    else if (last && halves && isWhole(text.slice(last.start, n.end)))
      out[out.length - 1] = { ...last, end: n.end, type: 'person' };
    else out.push(n);
  }
  return out;
}

/** The last words of the full names of people. */
function surnamesOf(doc: Doc, found: readonly NameSpan[]): Set<string> {
  const full = found
    .filter((n) => n.type === 'person')
    .map((n) => nameTokens(doc.article.text.slice(n.start, n.end)).filter((t) => !t.upper || t.text.length > 1))
    .filter((words) => words.length > 1 && words.every((t) => t.capital));
  return new Set(full.map((words) => words.at(-1)!.key));
}

/** Whether a single name stands where only a place can: `in Lorn`, `flew to Lorn`. */
function standsAsPlace(s: Scene, n: Name, lang: Language): boolean {
  const at = wordsAt(s, n);
  if (!at || at.from !== at.to || at.from === 0 || !joined(s, at.from - 1)) return false;
  const before = s.words[at.from - 1]!.key;
  if (before !== 'to' && before !== 'from') return lang.actors.locative.includes(before);
  const head = s.sentence.tokens[tokenAt(s, n.start)?.head ?? -1];
  return head?.upos === 'VERB' && lang.events.travel.has(head.lemma.toLowerCase());
}

/**
 * A town that the reader takes for a person is a place, where it is one elsewhere in the article, stands as one or is where the article
 * was written, and nobody has it for a surname.
 */
function placesOnce(doc: Doc, scenes: readonly Scene[], names: readonly Name[], surnames: ReadonlySet<string>): Name[] {
  const key = (n: Name): string => nameKey(doc.article.text.slice(n.start, n.end));
  const byIndex = new Map(scenes.map((s) => [s.sentence.index, s]));
  const isPlace = (n: Name): boolean => n.type === 'place' || standsAsPlace(byIndex.get(n.sentence)!, n, doc.lang);
  const from = doc.article.dateline?.place;
  const places = new Set([...names.filter(isPlace).map(key), ...(from === undefined ? [] : [nameKey(from)])]);
  return names.map((n) => {
    const stray = n.type === 'person' && !n.titled && places.has(key(n)) && !surnames.has(key(n));
    return stray ? { ...n, type: 'place' } : n;
  });
}

/** The names of an article, in order and apart: the reader's, the gazetteer's, and those that a title announces. */
export function namesOf(doc: Doc, scenes: readonly Scene[]): Name[] {
  const bySentence = new Map<number, NameSpan[]>();
  const found = wholeNames(doc);
  const surnames = surnamesOf(doc, found);
  for (const n of found) bySentence.set(n.sentence, [...(bySentence.get(n.sentence) ?? []), n]);
  const names = scenes.flatMap((s) => inSentence(s, bySentence.get(s.sentence.index) ?? [], surnames, doc.lang));
  return placesOnce(doc, scenes, names, surnames);
}
