import { commonOf, contentList, languageOf } from '../languages/index.ts';
import type { AnnotatedArticle, SourceSpan, Span } from '../record/index.ts';
import type { Engine } from '../syntax/index.ts';
import { countBy, fold, overlaps, without, words } from '../text/index.ts';
import { type Aligned, align, heldBy, indexOf, type SentenceIndex, type SourceSentence } from './align.ts';
import { apparatusOf, citationsIn, type DraftCitation } from './citations.ts';
import { type Evidence, evidenceFor, type Wanted } from './evidence.ts';
import { type Placed, properWords, type Searchable, searchable } from './locate.ts';
import { foldWord, type Quoted, quotedIn } from './quoted.ts';
import { movedBy, passagesOf, type Twin, twinOf } from './twin.ts';

/** A two-sided contact, or words of one party, of which only one party or only the other has told, as the record has it. Names as a reader would know them. */
export interface OneSidedContact {
  readonly about: 'contact' | 'words';
  readonly toldBy: string;
  readonly silent: string;
  /** The other party has said otherwise. */
  readonly denied: boolean;
  /** Other names of the two parties' people and bodies, by which a draft may speak of them. */
  readonly aliases: { readonly toldBy: readonly string[]; readonly silent: readonly string[] };
  readonly evidence: SourceSpan;
}

/** Two points of the record that can't both be exact, each with the places that tell it. */
export interface Clash {
  readonly message: string;
  readonly a: readonly SourceSpan[];
  readonly b: readonly SourceSpan[];
}

/** What the sources tell when they are weighed against each other. */
export interface WeighedSources {
  readonly oneSided: readonly OneSidedContact[];
  readonly clashes: readonly Clash[];
  /** The original that a source traces to, by the source's id. */
  readonly origins: ReadonlyMap<string, string>;
}

/** One draft and what it is held against. `at` stands for today, `previous` is the text of the draft's last edition. */
export interface CheckInput {
  readonly id: string;
  readonly draft: AnnotatedArticle;
  readonly sources: readonly AnnotatedArticle[];
  readonly record?: WeighedSources;
  readonly previous?: AnnotatedArticle;
  readonly at?: string;
  /** What reads sentences once more where the trees of two are held against each other. */
  readonly engine?: Engine;
}

export interface DraftSentence extends Span {
  readonly text: string;
  readonly list: readonly string[];
  readonly words: readonly Placed[];
  readonly wanted: readonly Wanted[];
  /** Source sentences that have most of its words, best first. */
  readonly aligned: readonly Aligned[];
  /** Those that together have most of them. */
  readonly evidence: Evidence;
  /** The passage that it retells, word by word; absent where no source has any of it. */
  readonly twin?: Twin;
}

/** What every rule takes. */
export interface CheckContext {
  readonly input: CheckInput;
  readonly draft: string;
  readonly sentences: readonly DraftSentence[];
  readonly sources: readonly SourceSentence[];
  readonly indexed: readonly Searchable[];
  readonly quotes: readonly Quoted[];
  readonly citations: readonly DraftCitation[];
  /** Folded words that some source writes with a capital inside its sentences. */
  readonly names: ReadonlySet<string>;
  /** How telling a stemmed word is among the sources. */
  readonly weight: (word: string) => number;
}

// Of what never changes: a source that is held against one draft after another is taken apart once.
interface Apart {
  readonly sentences: SourceSentence[];
  readonly searched: Searchable;
  readonly names: ReadonlySet<string>;
}
const taken = new WeakMap<AnnotatedArticle, Apart>();

function apart(a: AnnotatedArticle): Apart {
  const made = taken.get(a) ?? { sentences: sourceSentences(a), searched: searchable(a), names: properWords(a) };
  taken.set(a, made);
  return made;
}

function sourceSentences(a: AnnotatedArticle): SourceSentence[] {
  const inOrder = [...a.sentences, ...linesBeside(a)].sort((x, y) => x.start - y.start);
  return inOrder.map(({ start, end }) => {
    const text = a.article.text.slice(start, end);
    const list = contentList(text, a.article.lang);
    return { source: a.id, start, end, text, list, set: new Set(list) };
  });
}

interface Collected {
  readonly index: SentenceIndex;
  readonly weight: (word: string) => number;
  readonly names: ReadonlySet<string>;
  /** What was aligned, by the words of draft sentences. */
  readonly met: Map<string, Met>;
}

/** Where a draft sentence stands in the sources; its own places counted from its start. */
interface Met {
  readonly aligned: readonly Aligned[];
  readonly evidence: Evidence;
  readonly twin: Twin | undefined;
}
const gathered = new WeakMap<readonly AnnotatedArticle[], Collected>();

/** What is known of all sources together: made once, for one draft after another is held against the same list. */
function collected(sources: readonly AnnotatedArticle[]): Collected {
  const known = gathered.get(sources);
  if (known) return known;
  const sentences = sources.flatMap((a) => apart(a).sentences);
  const df = countBy(sentences.flatMap((s) => [...s.set]));
  const made: Collected = {
    index: indexOf(sentences),
    weight: (word) => Math.log(1 + (sentences.length + 1) / ((df.get(word) ?? 0) + 0.5)),
    names: new Set(sources.flatMap((a) => [...apart(a).names])),
    met: new Map(),
  };
  gathered.set(sources, made);
  return made;
}

/** Headings, captions and lists are no sentences of the story, but what they say the source says. */
function linesBeside(a: AnnotatedArticle): Span[] {
  const { text } = a.article;
  const out: Span[] = [];
  let from = 0;
  for (const s of [...a.sentences, { start: text.length, end: text.length }]) {
    for (const m of text.slice(from, s.start).matchAll(/\S[^\n]*/gu))
      out.push({ start: from + m.index, end: from + m.index + m[0].trimEnd().length });
    from = Math.max(from, s.end);
  }
  return out.filter((s) => words(text.slice(s.start, s.end)).length > 2);
}

// A word that two unrelated sentences share says little of whether one retells the other.
const COMMON = 0.3;

/** How much a word counts in an alignment, and whether two are forms of one word; stems are kept, as words come again. */
function measures(code: string): { weight: (w: Placed) => number; same: (a: Placed, b: Placed) => boolean } {
  const { emptyWords, stem } = commonOf(code);
  const known = new Map<string, string>();
  const stemOf = (word: string): string => {
    const made = known.get(word) ?? stem(word);
    known.set(word, made);
    return made;
  };
  return {
    weight: (w) => (emptyWords.has(w.word) ? COMMON : 1),
    same: (a, b) => a.word === b.word || (a.word.length > 3 && b.word.length > 3 && stemOf(a.word) === stemOf(b.word)),
  };
}

function twinAmong(
  own: readonly Placed[],
  aligned: readonly Aligned[],
  indexed: ReadonlyMap<string, Searchable>,
  { weight, same }: ReturnType<typeof measures>,
): Twin | undefined {
  if (own.length === 0) return undefined;
  const passages = aligned.flatMap(({ sentence }) => passagesOf(indexed.get(sentence.source)!, sentence, own.length));
  // What the draft sentence has counts first; of two passages that have as much, the one that says least beside it.
  return passages
    .map((p) => twinOf(own, p, weight, same))
    .sort((a, b) => 3 * b.covered + b.kept - 3 * a.covered - a.kept)[0];
}

const MOST_MET = 4000;

/** What aligns draft sentences with the sources. A sentence that comes again, in the next edition of a draft, was aligned already. */
function aligner(input: CheckInput, { index, weight, met }: Collected): (own: Part) => Met {
  const byId = new Map(input.sources.map((a) => [a.id, apart(a).searched]));
  const { lang } = input.draft.article;
  const measure = measures(lang);
  const frames = new Map(input.sources.map(({ id, article: a }) => [id, `${a.outlet ?? ''} ${a.title ?? ''}`]));
  const around = { code: lang, frame: (id: string) => frames.get(id)! };
  const disagreement = languageOf(lang)?.newsroom.disagreement;
  return ({ words: own, list, wanted, start, text }) => {
    const key = `${lang} ${own.map((w) => `${w.word} ${w.start - start}`).join(' ')}|${list.join(' ')}`;
    const known = met.get(key);
    if (known) return known;
    const held = heldBy(list, index, weight);
    const aligned = align(held, index);
    const placed = own.map((w) => ({ word: w.word, start: w.start - start, end: w.end - start }));
    const twin = twinAmong(placed, aligned, byId, measure);
    const made = {
      aligned,
      evidence: evidenceFor(wanted, held, index, { ...around, differ: disagreement?.test(text) ?? false }),
      twin,
    };
    if (met.size >= MOST_MET) met.clear();
    met.set(key, made);
    return made;
  };
}

type Part = Omit<DraftSentence, 'aligned' | 'evidence' | 'twin'>;

/** The words of content of a text, each once. */
function wantedIn(text: string, code: string, weight: Weight): Wanted[] {
  const { stem, emptyWords } = commonOf(code);
  const list = words(fold(text)).filter((w) => !emptyWords.has(w.word));
  return [...new Map(list.map((w) => [stem(w.word), w.word]))].map(([s, word]) => ({
    stem: s,
    word,
    weight: weight(s),
  }));
}

type Weight = Collected['weight'];

/** The sentences of a draft, without its citations and its apparatus. */
function partsOf({ draft }: CheckInput, citations: readonly DraftCitation[], weight: Weight): Part[] {
  const { article, sentences } = draft;
  const apparatus = apparatusOf(article.text, citations);
  const told = sentences.filter((s) => !citations.some((c) => overlaps(c, s)));
  return told.map(({ start, end }) => {
    const text = article.text.slice(start, end);
    const own = words(text)
      .map((w) => ({ word: foldWord(w.word), start: w.start + start, end: w.end + start }))
      .filter((w) => !apparatus.some((x) => overlaps(x, w)));
    const prose = without(article.text, { start, end }, apparatus);
    const list = contentList(prose, article.lang);
    const wanted = wantedIn(prose, article.lang, weight);
    return { start, end, text, list, words: own, wanted };
  });
}

/** Reads the two sides into sentences and aligns them once for all rules. */
export function contextOf(input: CheckInput): CheckContext {
  const draft = input.draft.article.text;
  const known = collected(input.sources);
  const citations = citationsIn(draft);
  const place = aligner(input, known);
  const sentences = partsOf(input, citations, known.weight).map((p): DraftSentence => {
    const { aligned, evidence, twin } = place(p);
    return { ...p, aligned, evidence, ...(twin ? { twin: movedBy(twin, p.start) } : {}) };
  });
  return {
    input,
    draft,
    sentences,
    sources: known.index.sources,
    indexed: input.sources.map((a) => apart(a).searched),
    quotes: quotedIn(draft).filter((q) => !citations.some((c) => overlaps(c, q))),
    citations,
    names: known.names,
    weight: known.weight,
  };
}
