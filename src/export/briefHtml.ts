import type { Brief, BriefSection, BriefSentence, Member } from '../record/index.ts';
import { escapeHtml, groupBy } from '../text/index.ts';
import { blankLine, type Footnotes, footnotesOf, standing } from './footnotes.ts';

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{line-height:1.2}li{margin:.4rem 0}sup{line-height:0}sup a{text-decoration:none;padding:0 .15rem}.notes{font-size:.9rem}:target{outline:2px solid}`;

function item(s: BriefSentence, notes: Footnotes): string {
  const marks = notes
    .of(s)
    .map((n) => `<sup><a href="#n${n}">${n}</a></sup>`)
    .join('');
  return `<li>${escapeHtml(s.text)}${marks}</li>`;
}

function section(s: BriefSection, notes: Footnotes): string {
  const parts = [...groupBy(s.sentences, (x) => x.under)].map(([under, sentences]) => {
    const head = under === undefined ? '' : `<h3>${escapeHtml(under)}</h3>`;
    return `${head}<ul>${sentences.map((x) => item(x, notes)).join('\n')}</ul>`;
  });
  const blanks = (s.blanks ?? []).map((b) => `<li>${escapeHtml(blankLine(b))}</li>`);
  if (blanks.length > 0) parts.push(`<ul>${blanks.join('\n')}</ul>`);
  return `<section id="${s.id}"><h2>${escapeHtml(s.heading)}</h2>${parts.join('\n')}</section>`;
}

/** A brief as one HTML file without scripts; each sentence links to the exact words behind it. */
export function briefHtml(brief: Brief, members: readonly Member[]): string {
  const notes = footnotesOf(brief, members);
  const list = notes.all.map(
    (f) =>
      `<li id="n${f.n}">${escapeHtml(f.source)}: <q>${escapeHtml(f.words)}</q> (${f.citation.article}, ${f.citation.start}–${f.citation.end})</li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(brief.title)}</title><style>${STYLE}</style></head><body>
<main><h1>${escapeHtml(brief.title)}</h1><p>${standing(brief)}</p>
${brief.sections.map((s) => section(s, notes)).join('\n')}
<section id="words" class="notes"><h2>The words behind it</h2><ol>${list.join('\n')}</ol></section></main>
</body></html>
`;
}
