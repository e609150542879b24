import type { AnnotatedArticle, Article, Claim, Evidence, Statement } from '../record/index.ts';
import { claim, evidenceFrom } from '../record/index.ts';
import type { Counts, Kept, Outcome } from './types.ts';

const LONGEST_TITLE = 90;

/** What an article is called: its title, else its opening words. */
export function callOf({ article, sentences }: Pick<AnnotatedArticle, 'article' | 'sentences'>): string {
  const [lead] = sentences;
  const opening = lead ? article.text.slice(lead.start, lead.end) : article.text;
  const name = (article.title ?? opening)
    .slice(0, LONGEST_TITLE * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  return name.length > LONGEST_TITLE ? `${name.slice(0, LONGEST_TITLE - 2).replace(/\s+\S*$/u, '')} …` : name;
}

const countsOf = (a: AnnotatedArticle): Counts => ({
  statements: a.statements.length,
  events: a.events.length,
  figures: a.figures.length,
  commitments: a.commitments.length,
});

/** What is kept of a claim beside its article's annotations: enough to prove it again. */
export interface KeptClaim {
  /** Id of the annotation. */
  readonly of: string;
  readonly kind: Claim['kind'];
  readonly evidence: readonly Pick<Evidence, 'start' | 'end' | 'quote'>[];
  readonly secondHand: boolean;
}

/** A claim of a not yet named article as it is kept. */
export const keptClaim = (c: Claim): KeptClaim => ({
  of: c.is.id,
  kind: c.kind,
  evidence: c.evidence.map(({ start, end, quote }) => ({ start, end, quote })),
  secondHand: c.secondHand,
});

const annotations = {
  statement: 'statements',
  event: 'events',
  figure: 'figures',
  commitment: 'commitments',
} as const satisfies Record<Claim['kind'], keyof AnnotatedArticle>;

/** What a readout or a report says in its own name has no annotation: it is its words (`src/attest`), and is made again from them. */
function inOwnName({ kind, of, evidence: [at] }: KeptClaim): Statement | undefined {
  if (kind !== 'statement' || !at || !/^[or]\d+$/u.test(of)) return undefined;
  const { start, end } = at;
  return { id: of, kind: 'indirect', start, end, content: [{ start, end }], stance: 'asserts' };
}

/** The claim again, its words held against the article's text; throws where they differ or the annotation is gone. */
export function claimAgain(article: AnnotatedArticle, kept: KeptClaim): Claim {
  const list: readonly { readonly id: string }[] = article[annotations[kept.kind]];
  const is = list.find((x) => x.id === kept.of) ?? inOwnName(kept);
  if (!is) throw new RangeError(`article ${article.id} has no ${kept.kind} ${kept.of}`);
  const shown = kept.evidence.map((e) => evidenceFrom(article.article.text, { article: article.id, ...e }));
  return claim(kept.kind, article.id, is as never, shown, kept.secondHand);
}

/** A claim's words as they are searched and shown. */
export const wordsOf = (c: Pick<KeptClaim, 'evidence'>): string => c.evidence.map((e) => e.quote).join(' … ');

export const keptOf = (a: AnnotatedArticle, outcome: Outcome): Kept => ({
  id: a.id,
  title: callOf(a),
  outcome,
  counts: countsOf(a),
});

/** When an article was last changed, as it says itself: what orders its versions. Empty where it does not say. */
export const stampOf = (a: Pick<Article, 'modified' | 'published'>): string => a.modified ?? a.published ?? '';

/** The version that stands for a work now: the last changed by its own word, so that an old copy added late does not; else the last added. */
export function latest<V extends { readonly n: number; readonly stamp: string }>(versions: readonly V[]): V {
  const when = (v: V): number => Date.parse(v.stamp) || 0;
  return versions.reduce((best, v) => (when(v) > when(best) || (when(v) === when(best) && v.n > best.n) ? v : best));
}
