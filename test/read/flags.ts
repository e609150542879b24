import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readInput } from '../../src/read/index.ts';
import type { Article } from '../../src/record/index.ts';

/** A page, and what it must be told to be or not to be. */
export interface FlagCase {
  readonly name: string;
  readonly url?: string;
  readonly html: string;
  readonly wanted: readonly string[];
}

const STORY = [
  'The ministers of Orland and Vesk met in Marrow on Tuesday for a third round of talks on the shared use of the river Sel, both governments said.',
  '“We will open the lock gates by 12 June,” the Vesk minister of water, Ana Telm, told reporters after the meeting in the old customs house.',
  'Orland’s minister, Joren Pask, said the flow had fallen by 14 percent since March, and that a joint team of engineers would look at it next week.',
  'The two sides last met in February, when they agreed on a line for urgent calls between the dam keepers of both banks.',
];
const SHORT: Readonly<Record<string, readonly string[]>> = { STORY, FIRST: [STORY[0]!], SECOND: [STORY[1]!] };

const paragraph = (line: string): string => (line.startsWith('<') ? line : `<p>${line}</p>`);

function caseOf(block: string): FlagCase {
  const [name, ...lines] = block.trim().split('\n') as [string, ...string[]];
  const wanted = lines.filter((l) => l.startsWith('==> ')).map((l) => l.slice('==> '.length));
  if (wanted.length === 0) throw new Error(`nothing is asked of: ${name}`);
  const fields = new Map<string, string>();
  const body = lines.filter((l) => {
    const g = /^(?<key>url|title|head|above|data): (?<value>.*)$/u.exec(l)?.groups;
    if (g) fields.set(g.key!, g.value!);
    return !g && !l.startsWith('==> ');
  });
  const title = fields.get('title') ?? 'Ministers meet on river';
  const data = fields.has('data') ? `<script type="application/ld+json">${fields.get('data')}</script>` : '';
  const paragraphs = body.flatMap((l) => SHORT[l] ?? [l]).map(paragraph);
  const head = `<title>${title} | The Sel Courier</title>${fields.get('head') ?? ''}<meta property="og:site_name" content="The Sel Courier">${data}`;
  const article = `<article><h1>${title}</h1>${paragraphs.join('')}</article>`;
  const html = `<!doctype html><html lang="en"><head>${head}</head><body><header><nav><a href="/">Home</a></nav></header><main>${fields.get('above') ?? ''}${article}</main></body></html>`;
  return { name, url: fields.get('url') ?? 'https://courier.example/world/ministers-meet', html, wanted };
}

/** The cases of a file under `test/cases/flags`. */
export function flagCases(file: string): FlagCase[] {
  const path = fileURLToPath(new URL(`../cases/flags/${file}`, import.meta.url));
  return readFileSync(path, 'utf8').split(/^=== /mu).slice(1).map(caseOf);
}

/** All that an article is told to be, in the words of the cases; a note once with its words and once without. */
function flagsOf(a: Article): string[] {
  const notes = (a.notes ?? []).map((n) => [n.kind, a.text.slice(n.start, n.end).replaceAll('\n', '\\n')] as const);
  return [
    `label ${a.label}`,
    ...notes.flatMap(([kind, words]) => [`note ${kind}`, `note ${kind}: ${words}`]),
    ...(a.credits ?? []).flatMap((c) => ['credit', `credit ${c.agency}`]),
    ...(a.dateline ? ['dateline', `dateline ${a.dateline.place}`] : []),
  ];
}

/** What a case wants and does not get, or gets and must not. */
export function faultsOf({ name, url, html, wanted }: FlagCase): string[] {
  const { article } = readInput({ id: name, url, html });
  const flags = article ? flagsOf(article) : [];
  return wanted
    .filter((w) => (w.startsWith('no ') ? flags.includes(w.slice('no '.length)) : !flags.includes(w)))
    .map((w) => `${w}, but: ${flags.join('; ')}`);
}
