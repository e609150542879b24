import type { NameSpan, NameType, Sentence, Token } from './types.ts';

const TYPES: readonly NameType[] = ['person', 'organisation', 'place'];

/** A name as tokens of its sentence, `to` not included. */
interface Found {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
}

const isName = (t: Token | undefined): boolean => t !== undefined && t.upos === 'PROPN' && /^\p{Lu}/u.test(t.text);
const textOf = (n: Found): string =>
  n.sentence.tokens
    .slice(n.from, n.to)
    .map((t) => t.text)
    .join(' ');

/** Names from BIO tags; an inside without its beginning, or of another type, opens a name. Marks at the ends are left out. */
export function namesFromTags(sentence: Sentence, tags: readonly string[]): Found[] {
  const out: Found[] = [];
  for (let from = 0; from < tags.length; from++) {
    if (tags[from] === 'O') continue;
    const type = tags[from]!.slice(2) as NameType;
    let to = from + 1;
    while (tags[to] === `I-${type}` || flatTo(sentence, from, to)) to++;
    const name = trimmed({ sentence, from, to, type });
    if (name) out.push(name);
    from = to - 1;
  }
  return out;
}

/** Whether the tree makes the token at `to` a part of the name that begins at `from`. */
const flatTo = ({ tokens }: Sentence, from: number, to: number): boolean => {
  const t = tokens[to];
  return t?.deprel === 'flat' && t.head === from && isName(t) && tokens[from]?.upos === 'PROPN';
};

/** Without marks at its ends; null where no letter or digit is left. */
function trimmed(n: Found): Found | null {
  let { from, to } = n;
  const mark = (t: Token): boolean => t.upos === 'PUNCT' || !/[\p{L}\p{N}]/u.test(t.text) || /^['’]s$/u.test(t.text);
  while (from < to && mark(n.sentence.tokens[from]!)) from++;
  while (to > from && mark(n.sentence.tokens[to - 1]!)) to--;
  return from < to ? { ...n, from, to } : null;
}

function votesOf(names: readonly Found[]): Map<string, Map<NameType, number>> {
  const out = new Map<string, Map<NameType, number>>();
  for (const n of names) {
    const key = textOf(n);
    const votes = out.get(key) ?? new Map<NameType, number>();
    votes.set(n.type, (votes.get(n.type) ?? 0) + 1);
    out.set(key, votes);
  }
  return out;
}

/** The type that at least two in three places of a name have, if any. */
function ruling(votes: ReadonlyMap<NameType, number>): NameType | null {
  const all = [...votes.values()].reduce((a, b) => a + b, 0);
  return TYPES.find((t) => 3 * (votes.get(t) ?? 0) >= 2 * all) ?? null;
}

/** Last words of persons' full names, where no other type has that last word as its own. */
function surnamesOf(names: readonly Found[]): Set<string> {
  const out = new Set<string>();
  for (const n of names)
    if (n.type === 'person' && n.to - n.from > 1) {
      const last = n.sentence.tokens[n.to - 1]!;
      if (isName(last) && last.text.length > 1) out.add(last.text);
    }
  return out;
}

/**
 * One name, one type in one text. A type rules where two places in three have it; a surname alone is the person whose full
 * name the text has; a name that was found in one place is found in the others. Gives them in order of place.
 */
export function consistent(sentences: readonly Sentence[], names: readonly Found[]): NameSpan[] {
  const surnames = surnamesOf(names);
  const settled = names.map((n) =>
    n.to - n.from === 1 && surnames.has(textOf(n)) ? { ...n, type: 'person' as const } : n,
  );
  const votes = votesOf(settled);
  const ruled = settled.map((n) => ({ ...n, type: ruling(votes.get(textOf(n))!) ?? n.type }));
  const more = missed(sentences, ruled, surnames);
  return [...ruled, ...more]
    .map(({ sentence, from, to, type }) => ({
      start: sentence.tokens[from]!.start,
      end: sentence.tokens[to - 1]!.end,
      type,
      sentence: sentence.index,
    }))
    .sort((a, b) => a.start - b.start);
}

/** Names of one word that stand alone and were not seen in one place, but in another, or as somebody's surname. */
function missed(sentences: readonly Sentence[], names: readonly Found[], surnames: ReadonlySet<string>): Found[] {
  const known = new Map<string, NameType>();
  for (const n of names) if (n.to - n.from === 1) known.set(textOf(n), n.type);
  for (const s of surnames) known.set(s, 'person');
  const taken = new Set(names.flatMap((n) => n.sentence.tokens.slice(n.from, n.to)));
  const out: Found[] = [];
  for (const sentence of sentences)
    for (const t of sentence.tokens) {
      const type = known.get(t.text);
      const named = isName(t) || (surnames.has(t.text) && t.upos === 'NOUN');
      if (type === undefined || taken.has(t) || !named) continue;
      if (isName(sentence.tokens[t.i + 1]) || isName(sentence.tokens[t.i - 1])) continue;
      out.push({ sentence, from: t.i, to: t.i + 1, type });
    }
  return out;
}
