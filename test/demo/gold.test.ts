import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** A place in a gold file: offsets into its text, and the words that stand there. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const SYNTHESES = new URL('../cases/syntheses/', import.meta.url);

function isPlace(value: object): value is Place {
  return 'start' in value || 'end' in value;
}

/** Every place anywhere in a gold file. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(placesIn);
  return isPlace(value) ? [value, ...below] : below;
}

const stems = readdirSync(SYNTHESES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace(/\.txt$/u, ''));

function load(stem: string): { text: string; gold: Record<string, unknown> } {
  const text = readFileSync(new URL(`${stem}.txt`, SYNTHESES), 'utf8');
  const gold = JSON.parse(readFileSync(new URL(`${stem}.expected.json`, SYNTHESES), 'utf8')) as Record<string, unknown>;
  return { text, gold };
}

describe.each(stems)('the gold of synthesis %s', (stem) => {
  const { text, gold } = load(stem);
  const places = placesIn(gold);

  it('has the words that its offsets point at', () => {
    expect(places.length).toBeGreaterThan(60);
    for (const p of places) expect(text.slice(p.start, p.end)).toBe(p.words);
  });

  it('starts and ends every place on a word or mark, never on white space', () => {
    for (const p of places) expect(p.words).toBe(p.words.trim());
  });

  it('ends its source list with the text', () => {
    const cited = (gold.article as { citedReports: Place[] }).citedReports;
    expect(text.slice(cited.at(-1)?.end).trim()).toBe('');
  });

  it('keeps its statements out of the source list', () => {
    const list = (gold.article as { headings: Place[] }).headings.at(-1) as Place;
    for (const p of placesIn([gold.statements, gold.events, gold.dates])) expect(p.end).toBeLessThanOrEqual(list.start);
  });
});

/** Words that a gold file says stand in a file of the demo. */
interface Cited {
  readonly file: string;
  readonly words: string;
}

const DEMO = new URL('../../demo/', import.meta.url);
const REPORT = /^\d{4}-\d{2}-\d{2}-\d{4}-.+\.(?:html|md)$/u;

function demoText(name: string): string {
  return readFileSync(new URL(REPORT.test(name) ? `story/${name}` : name, DEMO), 'utf8');
}

/** Every `words` below `value`, with the file named nearest above it. */
function citedIn(value: unknown, file?: string): Cited[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = 'file' in value && typeof value.file === 'string' ? value.file : file;
  const below = Object.values(value).flatMap((v) => citedIn(v, here));
  const own = 'words' in value && typeof value.words === 'string' && here ? [{ file: here, words: value.words }] : [];
  return [...own, ...below];
}

function quotationsIn(text: string): string[] {
  return [...text.matchAll(/["“](?<words>[^"”“]+)["”]/gu)].map((m) => m.groups?.words ?? '');
}

describe('the gold of the demo', () => {
  const reports = readdirSync(new URL('story/', DEMO)).filter((name) => REPORT.test(name));
  const gold = JSON.parse(readFileSync(new URL('../cases/demo.expected.json', import.meta.url), 'utf8')) as {
    articles: { file: string; title: string }[];
    origins: { files: string[] }[];
  };

  it('knows every report, in order of time, and the README names each', () => {
    expect(gold.articles.map((a) => a.file)).toEqual([...reports].sort());
    for (const name of reports) expect(demoText('README.md')).toContain(name);
  });

  it('puts every report under exactly one origin', () => {
    expect(gold.origins.flatMap((o) => o.files).sort()).toEqual([...reports].sort());
  });

  it('cites words that stand in the file it names', () => {
    const cited = citedIn(gold);
    expect(cited.length).toBeGreaterThan(120);
    for (const { file, words } of cited) expect(demoText(file), words).toContain(words);
  });

  it('has the title that the report has', () => {
    for (const { file, title } of gold.articles) expect(demoText(file)).toContain(title);
  });

  it('has the words of the planted mistakes at their offsets in the draft', () => {
    const draft = demoText('draft.md');
    const planted = JSON.parse(demoText('draft.expected.json')) as { findings: (Place & { rule: string })[] };
    expect(planted.findings.map((f) => f.rule).sort()).toEqual(['C3', 'F2', 'Q1', 'Q2', 'T1', 'T5', 'U1']);
    for (const f of planted.findings) expect(draft.slice(f.start, f.end)).toBe(f.words);
    for (const { file, words } of citedIn(planted)) expect(demoText(file), words).toContain(words);
  });

  it('has only quotations in the clean draft that a report has word for word', () => {
    const sources = reports.map(demoText).join('\n');
    const quoted = quotationsIn(demoText('draft-clean.md'));
    expect(quoted.length).toBeGreaterThan(1);
    for (const words of quoted) expect(sources).toContain(words.replace(/,$/u, ''));
  });
});
