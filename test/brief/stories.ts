import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { annotateRead, isRead, readLine } from '../../src/app/read.ts';
import { type OpenStory, weighArticles } from '../../src/app/story.ts';
import { snapshotOf } from '../../src/fetch/snapshot.ts';
import { readSnapshot } from '../../src/read/index.ts';
import type { AnnotatedArticle } from '../../src/record/index.ts';
import { ROOT } from '../habits/source.ts';

const folder = (name: string): string => path.join(ROOT, name);

/** The demo's reports, read and annotated; ids are their file names. */
function demoArticles(): AnnotatedArticle[] {
  const dir = folder('demo/story');
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

function synthesis(stem: string): AnnotatedArticle[] {
  const dir = folder('test/cases/syntheses');
  const text = readFileSync(path.join(dir, `${stem}.txt`), 'utf8');
  const gold = JSON.parse(readFileSync(path.join(dir, `${stem}.expected.json`), 'utf8')) as {
    article: { published: string };
  };
  const line = readLine({ id: stem, text, published: gold.article.published });
  return isRead(line) ? [line] : [];
}

/** Stories to write briefs of: the demo and three syntheses. */
export function stories(): [string, OpenStory][] {
  const demo = demoArticles();
  return [
    ['the demo', weighArticles('demo', demo)],
    ...['one', 'two', 'three'].map((s): [string, OpenStory] => [`synthesis ${s}`, weighArticles(s, synthesis(s))]),
  ];
}
