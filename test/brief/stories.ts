import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isRead, readLine } from '../../src/app/read.ts';
import { type OpenStory, weighArticles } from '../../src/app/story.ts';
import type { AnnotatedArticle } from '../../src/record/index.ts';
import { demoArticles } from '../demo/story.ts';
import { ROOT } from '../habits/source.ts';

const folder = (name: string): string => path.join(ROOT, name);

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
