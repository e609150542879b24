/**
 * Reading and parsing, and how parses are written. The part of app.ts that annotates nothing and opens no record, so that the first tree
 * comes at once.
 */
import { languageOf } from '../languages/index.ts';
import { type Article, type Problem, problem } from '../record/index.ts';
import { docOf, type Parse } from '../syntax/index.ts';

export { conllu, nameTags, treesSvg } from '../export/index.ts';
export { fetchTargets } from '../fetch/index.ts';
export { readSource } from '../read/index.ts';
export type { Article } from '../record/index.ts';
export type { Parse } from '../syntax/index.ts';

/** Sentences, trees and names of an article; a problem where its language can't be read. A text too short to tell is read as English. */
export function parseArticle(article: Article): Parse | Problem {
  const lang = languageOf(article.lang === 'und' ? 'en' : article.lang);
  if (!lang) return problem('unknown-language', `language ${article.lang} can’t be read yet: nothing was parsed`);
  const { sentences, names } = docOf(article, lang);
  return { sentences, names };
}
