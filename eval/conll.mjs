// The evaluation of the CoNLL 2018 shared task, on treebanks as text: with gold words (tags and trees alone) and from raw text
// (sentences and words found first, words aligned). Relations are compared with their subtypes. A sentence is right by the shared
// task where its first and last character are; `ends` counts the places where one ends, as scorers of sentence splitters do: a
// missed place costs one there, and three of the others (two sentences that are not found, one that is wrong).

/**
 * The documents of a CoNLL-U text. Offsets are UTF-16 units into the document's `text`; `span` is that of the surface token,
 * which the words of a contraction share; `start` and `end` are the word's own piece of it where the pieces spell it.
 * @returns {{text: string, sentences: {id?: string, start: number, end: number, words: object[]}[]}[]}
 */
export function readTreebank(conllu) {
  const documents = [];
  for (const block of conllu.split(/\n\n+/u)) {
    const lines = block.split('\n').filter((l) => l !== '');
    if (!lines.some((l) => !l.startsWith('#'))) continue;
    const marked = (what) => lines.some((l) => new RegExp(`^# ${what}(?: |$)`, 'u').test(l));
    if (documents.length === 0 || marked('newdoc')) documents.push({ text: '', sentences: [], glued: true });
    const document = documents.at(-1);
    if (document.text !== '') document.text += marked('newpar') ? '\n\n' : document.glued ? '' : ' ';
    document.sentences.push(sentenceOf(lines, document));
  }
  return documents;
}

/** One sentence; its words are written to the end of the document's text. */
function sentenceOf(lines, document) {
  const rows = lines.filter((l) => /^\d/u.test(l)).map((l) => l.split('\t'));
  const words = [];
  const id = lines.find((l) => l.startsWith('# sent_id = '))?.slice(12);
  const start = document.text.length;
  let wide = null; // the surface token that the next words are parts of
  let glued = true;
  for (const row of rows) {
    if (/^\d+\./u.test(row[0])) continue;
    const range = /^(?<from>\d+)-(?<to>\d+)$/u.exec(row[0])?.groups;
    const part = wide !== null && Number(row[0]) <= wide.to;
    if (!part) {
      if (!glued) document.text += ' ';
      const from = document.text.length;
      document.text += row[1];
      glued = /(?:^|\|)SpaceAfter=No(?:\||$)/u.test(row[9] ?? '');
      wide = range ? { span: { start: from, end: from + row[1].length }, form: row[1], to: Number(range.to) } : null;
      if (range) continue;
    }
    const end = document.text.length;
    words.push(wordOf(row, part ? wide.span : { start: end - row[1].length, end }, part));
  }
  placeParts(words);
  document.glued = glued;
  return { id, start, end: document.text.length, words };
}

const wordOf = ([, form, lemma, upos, , feats, head, deprel], span, part) => ({ form, lemma, upos, feats, head: Number(head) - 1, deprel, span, part, ...span });

/** Gives the words of a contraction their own pieces of it, where together they spell it. */
function placeParts(words) {
  for (let i = 0; i < words.length; ) {
    let j = i + 1;
    while (words[i].part && j < words.length && words[j].span === words[i].span) j++;
    const parts = words.slice(i, j);
    const size = parts.reduce((n, w) => n + w.form.length, 0);
    if (words[i].part && size === words[i].span.end - words[i].span.start) {
      let at = words[i].span.start;
      for (const w of parts) [w.start, w.end, at] = [at, at + w.form.length, at + w.form.length];
    }
    i = j;
  }
}

const share = (a, b) => (b === 0 ? 0 : (100 * a) / b);

/** F1 in per cent from counts of right, given and wanted. */
export const f1 = (right, given, wanted) => share(2 * right, given + wanted);

/**
 * Tags and trees over gold words.
 * @param {{words: object[]}[]} gold sentences
 * @param {{upos: string[], lemma: string[], head: number[], deprel: string[]}[]} given one analysis a sentence
 */
export function scoreWords(gold, given) {
  const n = { words: 0, upos: 0, lemma: 0, uas: 0, las: 0 };
  gold.forEach(({ words }, s) => {
    const a = given[s];
    words.forEach((w, i) => {
      n.words++;
      if (a.upos[i] === w.upos) n.upos++;
      if (w.lemma === '_' || a.lemma[i] === w.lemma) n.lemma++;
      if (a.head[i] !== w.head) return;
      n.uas++;
      if (a.deprel[i] === w.deprel) n.las++;
    });
  });
  return { upos: share(n.upos, n.words), lemma: share(n.lemma, n.words), uas: share(n.uas, n.words), las: share(n.las, n.words) };
}

/** For each place of a text, how many characters other than white space stand before it. */
function inkBefore(text) {
  const out = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) out[i + 1] = out[i] + (/\s/u.test(text[i]) ? 0 : 1);
  return out;
}

/** All words of sentences in one row: their span in characters of ink, and their head in that row. */
function flat(sentences, ink, wordsOf) {
  const out = [];
  for (const s of sentences) {
    const from = out.length;
    for (const w of wordsOf(s)) {
      const span = w.part ? w.span : w;
      out.push({ from: ink[span.start], to: ink[span.end], part: w.part === true, form: (w.form ?? w.text).toLowerCase(), upos: w.upos, deprel: w.deprel, head: w.head < 0 ? -1 : from + w.head });
    }
  }
  return out;
}

/**
 * Pairs of places of words that are the same. Where gold has a contraction, the words that both sides have for its stretch are
 * paired in order by their forms (longest common subsequence); elsewhere by their spans.
 */
export function align(gold, given) {
  const pairs = [];
  let [g, s] = [0, 0];
  while (g < gold.length && s < given.length) {
    const [a, b] = [gold[g], given[s]];
    if (a.part && b.from >= a.from) {
      const [gFrom, sFrom] = [g, s];
      while (g < gold.length && gold[g].part && gold[g].to === a.to) g++;
      while (s < given.length && given[s].to <= a.to) s++;
      pairs.push(...common(gold, gFrom, g, given, sFrom, s));
    } else if (a.from === b.from && a.to === b.to) pairs.push([g++, s++]);
    else if (a.from <= b.from && !a.part) g++;
    else s++;
  }
  return pairs;
}

/** The longest common subsequence of forms of two stretches, as pairs of places. */
function common(gold, g0, g1, given, s0, s1) {
  const [n, m] = [g1 - g0, s1 - s0];
  const best = Array.from({ length: n + 1 }, () => new Int32Array(m + 1));
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      best[i][j] = gold[g0 + i].form === given[s0 + j].form ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
  const out = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    if (gold[g0 + i].form === given[s0 + j].form) out.push([g0 + i++, s0 + j++]);
    else if (best[i + 1][j] >= best[i][j + 1]) i++;
    else j++;
  }
  return out;
}

/**
 * Counts of one document read from raw text; add them up over documents, then `rates`.
 * @param {{text: string, sentences: object[]}} gold
 * @param {{start: number, end: number, tokens: object[]}[]} sentences of the program, offsets into the same text
 */
export function countRaw(gold, sentences) {
  const ink = inkBefore(gold.text);
  const key = (s) => `${ink[s.start]}-${ink[s.end]}`;
  const wanted = new Set(gold.sentences.map(key));
  const [g, s] = [flat(gold.sentences, ink, (x) => x.words), flat(sentences, ink, (x) => x.tokens)];
  const pairs = align(g, s);
  const partner = new Map(pairs.map(([a, b]) => [b, a]));
  const [goldEnds, ends] = [gold.sentences, sentences].map((list) => new Set(list.map((x) => ink[x.end])));
  const headRight = ([a, b]) => (g[a].head < 0 ? s[b].head < 0 : partner.get(s[b].head) === g[a].head);
  const attached = pairs.filter(headRight);
  return {
    goldSentences: wanted.size,
    sentences: sentences.length,
    sentencesRight: sentences.filter((x) => wanted.has(key(x))).length,
    goldEnds: goldEnds.size,
    ends: ends.size,
    endsRight: [...ends].filter((at) => goldEnds.has(at)).length,
    goldWords: g.length,
    words: s.length,
    wordsRight: pairs.length,
    upos: pairs.filter(([a, b]) => g[a].upos === s[b].upos).length,
    uas: attached.length,
    las: attached.filter(([a, b]) => g[a].deprel === s[b].deprel).length,
  };
}

/** F1 of sentences, their ends, words, tags and trees, in per cent, over the documents' counts. */
export function rates(counts) {
  const sum = (key) => counts.reduce((n, c) => n + c[key], 0);
  const words = (key) => f1(sum(key), sum('words'), sum('goldWords'));
  return {
    sentences: f1(sum('sentencesRight'), sum('sentences'), sum('goldSentences')),
    ends: f1(sum('endsRight'), sum('ends'), sum('goldEnds')),
    words: words('wordsRight'),
    upos: words('upos'),
    uas: words('uas'),
    las: words('las'),
  };
}
