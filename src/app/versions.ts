import type { AnnotatedArticle, Claim } from '../record/index.ts';
import type { Store, Version } from '../store/index.ts';
import { type Change, changesBetween, orphansOf } from '../weigh/index.ts';

/** What one version of an article has made of the one before it. */
export interface Revision {
  readonly from: Version;
  readonly to: Version;
  readonly before: AnnotatedArticle;
  readonly after: AnnotatedArticle;
  readonly changes: readonly Change[];
  /** Claims of the version before whose words are gone. */
  readonly orphans: readonly Claim[];
}

/** Every revision of the articles that `ids`, or versions of theirs, name; the earliest first. */
export async function* revisionsOf(store: Store, ids: readonly string[]): AsyncGenerator<Revision> {
  const done = new Set<string>();
  for (const id of ids) {
    const versions = await store.versions(id);
    const work = versions[0]?.work;
    if (work === undefined || done.has(work)) continue;
    done.add(work);
    const read = new Map<string, AnnotatedArticle>();
    for await (const a of store.articles(versions.map((v) => v.id))) read.set(a.id, a);
    for (const [n, to] of versions.entries()) {
      const from = versions[n - 1];
      const [before, after] = [from && read.get(from.id), read.get(to.id)];
      if (!from || !before || !after) continue;
      const orphans = orphansOf(await store.claims(before), after);
      yield { from, to, before, after, changes: changesBetween(before, after), orphans };
    }
  }
}
