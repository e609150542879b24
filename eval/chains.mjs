// Chains of given event mentions by a plain rule over the program's own answers: two mentions tell the same event when the
// head words of their phrases are one word to the weighing (agree and agreement, attack and raid) and their articles are of one story as `group` found it.
import { commonOf, languageOf, weighingOf } from '../dist/languages/index.js';
import { parse } from '../dist/syntax/index.js';

/** The token of a phrase that hangs on a word outside it, of the sentence that holds the phrase. */
function headOf(sentences, { start, end }) {
  const inside = (t) => t.start < end && start < t.end;
  for (const s of sentences) {
    const tokens = s.tokens.filter(inside);
    const head = tokens.find((t) => t.head < 0 || !inside(s.tokens[t.head]));
    if (head) return head;
  }
  return null;
}

/** `{id, chain}` for each mention; `stories` gives the story of an article. */
export function chainsOf(mentions, articles, stories) {
  const lang = languageOf('en');
  const byId = new Map(articles.map((a) => [a.id, a]));
  const parsed = new Map();
  const sentencesOf = (id, field) => {
    const key = `${id} ${field}`;
    if (!parsed.has(key)) parsed.set(key, parse(byId.get(id)?.[field] ?? '', lang).sentences);
    return parsed.get(key);
  };
  return mentions.map((m) => {
    const head = headOf(sentencesOf(m.article, m.field), m);
    const word = (head?.lemma || m.text.split(/\s+/u).at(-1)).toLowerCase();
    return { id: m.id, chain: `${stories.get(m.article) ?? m.article} ${weighingOf('en').root(commonOf('en').stem(word))}` };
  });
}
