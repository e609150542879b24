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
