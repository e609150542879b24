import type { Brief, Recall } from '../record/index.ts';
import type { Exported, JournalEntry, JournalVerb } from './types.ts';

/** Deeds after which the groups of the articles have to be made anew. */
export const ON_ARTICLES: ReadonlySet<JournalVerb> = new Set([
  'added',
  'changed',
  'updated',
  'withdrawn',
  'reinstated',
  'purged',
  'decided',
]);

/** Deeds after which something is told otherwise. */
export const ON_TOLD: ReadonlySet<JournalVerb> = new Set([...ON_ARTICLES, 'ruled', 'noted']);

/** Deeds of people, after which any story may be told otherwise though no article came in. */
export const BY_PEOPLE: ReadonlySet<JournalVerb> = new Set([
  'withdrawn',
  'reinstated',
  'purged',
  'decided',
  'ruled',
  'noted',
]);

/** Deeds that say what is kept of an article. */
export const ON_WORDS: ReadonlySet<JournalVerb> = new Set(['added', 'changed', 'updated']);

export const ON_STANDING = ['withdrawn', 'reinstated', 'purged'] as const satisfies readonly JournalVerb[];

/** What counts no more after these entries: the last word on each article holds. */
export function recallsFrom(entries: Iterable<JournalEntry>): Recall[] {
  const standing = new Map<string, Recall>();
  for (const { what, subject, at, detail } of entries) {
    if (what !== 'withdrawn' && what !== 'reinstated' && what !== 'purged') continue;
    standing.delete(subject);
    if (what === 'reinstated') continue;
    const { why, snapshot, text } = detail;
    standing.set(subject, {
      article: subject,
      what,
      at,
      why: String(why),
      snapshot: String(snapshot),
      text: String(text),
    });
  }
  return [...standing.values()];
}

const REMOVED = '[Removed: its source was purged.]';

/** A kept brief without the sentences that cite one of `gone`; undefined where it has none. */
export function withoutWordsOf(brief: Brief, gone: ReadonlySet<string>): Brief | undefined {
  const rests = (s: Brief['sections'][number]['sentences'][number]): boolean =>
    s.citations.some((c) => gone.has(c.article)) || (s.searched?.length === 1 && gone.has(s.searched[0]!));
  if (!brief.sections.some((s) => s.sentences.some(rests))) return undefined;
  const sections = brief.sections.map((s) => ({
    ...s,
    sentences: s.sentences.map((x) => (rests(x) ? { ...x, text: REMOVED } : x)),
  }));
  return { ...brief, sections };
}

/** An export as the journal holds it. */
export const exportDetail = ({ format, sha256, articles }: Exported): JournalEntry['detail'] => ({
  format,
  sha256,
  articles: articles.join(' '),
});

export const exportsFrom = (entries: Iterable<JournalEntry>, story: string): (Exported & { at: string })[] =>
  [...entries]
    .filter((e) => e.what === 'exported' && e.subject === story)
    .map(({ at, detail }) => ({
      at,
      story,
      format: String(detail.format),
      sha256: String(detail.sha256),
      articles: String(detail.articles)
        .split(' ')
        .filter((a) => a !== ''),
    }));
