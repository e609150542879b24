import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { annotateRead, isRead } from '../../src/app/read.ts';
import { snapshotOf } from '../../src/fetch/snapshot.ts';
import { readSnapshot } from '../../src/read/index.ts';
import type { AnnotatedArticle, ConflictAbout, CopyKind } from '../../src/record/index.ts';
import { ROOT } from '../habits/source.ts';

/** The demo's reports, read and annotated; ids are their file names. */
export function demoArticles(): AnnotatedArticle[] {
  const dir = path.join(ROOT, 'demo/story');
  return readdirSync(dir)
    .sort()
    .flatMap((name) => {
      const bytes = readFileSync(path.join(dir, name));
      const fetched = snapshotOf(bytes, name, '2026-03-20T00:00:00Z');
      if ('problem' in fetched) throw new Error(fetched.problem.message);
      return readSnapshot(fetched.snapshot).flatMap((r) => {
        const line = annotateRead(name, r);
        return isRead(line) ? [line] : [];
      });
    });
}

/** Words that the gold says stand in a file. */
export interface GoldPlace {
  readonly file: string;
  readonly words: string;
}

interface GoldCopy {
  readonly file: string;
  readonly copyOf: string;
  readonly acceptCopyOf?: readonly string[];
  readonly copyKind: CopyKind;
  readonly acceptCopyKinds?: readonly CopyKind[];
}

/** What a reader wrote down of the demo's files. */
export interface DemoGold {
  readonly at: string;
  readonly stories: { readonly count: number };
  readonly origins: readonly { readonly files: readonly string[]; readonly copies: readonly GoldCopy[] }[];
  readonly conflicts: readonly {
    readonly about: ConflictAbout;
    readonly what: string;
    readonly evidence: readonly GoldPlace[];
  }[];
  readonly corrected: { readonly first: string; readonly second: string };
  readonly citesOutlets: readonly (GoldPlace & { readonly outlet: string })[];
}

export const demoGold = JSON.parse(readFileSync(path.join(ROOT, 'test/cases/demo.expected.json'), 'utf8')) as DemoGold;
