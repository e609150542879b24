import type { AnnotatedArticle, CopyKind } from '../record/index.ts';
import { normalise, words } from '../text/index.ts';

/** That an article shares its text with another of the list (its place there). */
export interface Copy {
  readonly with: number;
  readonly kind: CopyKind;
  /** Share of the smaller one's word triples, quotations left out, that the other has. */
  readonly shared: number;
}

/** For each article the ones it shares text with, the strongest first. */
export type Copies = readonly (readonly Copy[])[];

const SHARED = 0.25;
const SHARED_QUOTES = 0.2;
const WINDOW_DAYS = 4;
const MOST_PLACES = 60;
const SHORTEST = 25;
const N = 3;
// A quotation of fewer characters says too little to tell speech from prose.
const QUOTATION = /"[^"\n]{15,1500}(?:"|(?=\n))/gu;

/** FNV-1a over the words of a triple: the index holds numbers, not strings. */
function hash(list: readonly { readonly word: string }[], from: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < from + N; i++) {
    for (const ch of list[i]!.word) h = Math.imul(h ^ ch.codePointAt(0)!, 0x01000193);
    h = Math.imul(h ^ 32, 0x01000193);
  }
  return h >>> 0;
}

function triples(text: string): Set<number> {
  const list = words(text);
  const out = new Set<number>();
  for (let i = 0; i + N <= list.length; i++) out.add(hash(list, i));
  return out;
}

interface Shape {
  readonly prose: Set<number>;
  readonly speech: Set<number>;
  readonly day: number | null;
}

function shapeOf(a: AnnotatedArticle): Shape {
  const text = normalise(a.article.text.replaceAll('\n', ' \u0001 '))
    .text.replaceAll('\u0001', '\n')
    .replaceAll("''", '"');
  const speech = [...text.matchAll(QUOTATION)].map((m) => m[0]).join('\n');
  const t = Date.parse(`${a.article.published?.slice(0, 10)}T00:00:00Z`);
  return {
    prose: triples(text.replace(QUOTATION, ' \n ')),
    speech: triples(speech),
    day: Number.isNaN(t) ? null : t / 86_400_000,
  };
}

/** Counts of shared entries between each article and the earlier ones, through an index of entries that are not commonplace. */
function sharedWith(sets: readonly Set<number>[]): Map<number, number>[] {
  const index = new Map<number, number[]>();
  sets.forEach((set, i) => {
    for (const h of set) {
      const places = index.get(h);
      if (places) places.push(i);
      else index.set(h, [i]);
    }
  });
  const out = sets.map(() => new Map<number, number>());
  for (const places of index.values()) {
    if (places.length < 2 || places.length > MOST_PLACES) continue;
    for (let x = 1; x < places.length; x++)
      for (let y = 0; y < x; y++) {
        const m = out[places[x]!]!;
        m.set(places[y]!, (m.get(places[y]!) ?? 0) + 1);
      }
  }
  return out;
}

function kindOf(shared: number, mine: number, theirs: number): CopyKind {
  const [small, large] = [Math.min(mine, theirs), Math.max(mine, theirs)];
  const ofSmall = shared / small;
  if (ofSmall < 0.7) return 'rewrite';
  return small / large > 0.72 ? (ofSmall > 0.85 ? 'reprint' : 'rewrite') : 'excerpt';
}

function copyBetween(a: Shape, b: Shape, at: number, prose: number, speech: number): Copy | null {
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > WINDOW_DAYS) return null;
  const least = Math.min(a.prose.size, b.prose.size);
  const share = least >= SHORTEST ? prose / least : 0;
  if (share >= SHARED) return { with: at, kind: kindOf(prose, a.prose.size, b.prose.size), shared: share };
  const spoken = Math.min(a.speech.size, b.speech.size);
  const said = spoken >= SHORTEST ? speech / spoken : 0;
  return said >= SHARED_QUOTES ? { with: at, kind: 'quotes-only', shared: share } : null;
}

/** Copies by shared word triples, quotations set apart: two reports of one press conference are no copies. */
export function findCopies(articles: readonly AnnotatedArticle[]): Copies {
  const shapes = articles.map(shapeOf);
  const prose = sharedWith(shapes.map((s) => s.prose));
  const speech = sharedWith(shapes.map((s) => s.speech));
  return articles.map((_, i) => {
    const near = new Set([...prose[i]!.keys(), ...speech[i]!.keys()]);
    const found = [...near].map((j) =>
      copyBetween(shapes[i]!, shapes[j]!, j, prose[i]!.get(j) ?? 0, speech[i]!.get(j) ?? 0),
    );
    return found.filter((c) => c !== null).sort((x, y) => y.shared - x.shared || x.with - y.with);
  });
}
