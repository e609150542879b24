import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/app/record.ts';
import { cameoOf } from '../../src/export/cameo.ts';
import { LOOK, TOLD, textOf, written } from './story.ts';

type Row = Readonly<Record<string, string>>;

const rowsOf = async (format: string): Promise<Row[]> => {
  const { data, errors } = Papa.parse<Row>(await written(format), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};

/** A cell without the apostrophe that keeps a spreadsheet from running it. */
const plain = (cell: string): string => cell.replace(/^'(?=\s*[=+\-@\t\r])/u, '');

const claims = TOLD.members.flatMap((m) => m.claims);

describe('CSV', () => {
  it('has a row for each claim, and its words', async () => {
    const rows = await rowsOf('csv');
    expect(rows.map((r) => r.id)).toEqual(claims.map((c) => c.id));
    for (const [i, r] of rows.entries()) {
      expect(plain(r.words!)).toBe(claims[i]!.evidence.map((e) => e.quote).join(' … '));
      expect(textOf(r.article!).slice(Number(r.start))).toMatch(/^\S/u);
    }
  });

  it('gives a spreadsheet nothing to run', async () => {
    for (const r of await rowsOf('csv')) for (const cell of Object.values(r)) expect(cell).not.toMatch(/^[=+@\t\r]/u);
  });
});

describe('Parquet', () => {
  it('is read back by another library: the same rows with types, and every piece of evidence', async () => {
    const made = await FORMATS.find((f) => f.name === 'parquet')!.write(TOLD);
    const file = (made as Uint8Array<ArrayBuffer>).slice().buffer;
    const rows = await parquetReadObjects({ file });
    expect(rows.map((r) => r.id)).toEqual(claims.map((c) => c.id));
    for (const [i, r] of rows.entries()) {
      expect([typeof r.start, typeof r.secondHand]).toEqual(['number', 'boolean']);
      expect(r.evidence).toEqual(claims[i]!.evidence.map(({ start, end, quote }) => ({ start, end, quote })));
    }
    const figure = claims.findIndex((c) => c.kind === 'figure');
    expect(rows[figure]!.value).toBe(40);
    const { key_value_metadata } = await parquetMetadataAsync(file);
    expect(key_value_metadata).toContainEqual({ key: 'onrecord:story', value: TOLD.weighed.story.id });
  });
});

const events = TOLD.weighed.points.flatMap((p) =>
  p.claim.kind === 'event' && p.claim.is.status !== 'negated' ? [p.claim] : [],
);

describe('the PLOVER table', () => {
  it('has every event that is not denied, for each source and target', async () => {
    const rows = await rowsOf('plover');
    const pairs = events.flatMap((c) =>
      Array(Math.max(1, c.is.sources.length) * Math.max(1, c.is.targets.length)).fill(c.id),
    );
    expect(rows.map((r) => r['Event ID']!.replace(/\.\d+$/u, ''))).toEqual(pairs);
    expect(new Set(rows.map((r) => r['Event ID'])).size).toBe(rows.length);
    const signed = rows.find((r) => r.Words!.includes('signed'))!;
    expect(signed).toMatchObject({ 'Event Type': 'SUPPORT', 'Quad Code': '1', 'Event Date': '2026-05-07' });
    expect([signed['Actor Name'], signed['Recipient Name']].join(' ')).toContain('Velia');
  });

  it('leads back to the words', async () => {
    for (const r of await rowsOf('plover')) {
      const [start, end] = r.Offsets!.split(' ')[0]!.split('-').map(Number);
      const words = textOf(r['Article ID']!).slice(start, end);
      expect(r.Words).toContain(words.replace(/\s+/gu, ' ').trim());
    }
  });
});

describe('the CAMEO table', () => {
  it('has what is told as done, with a code for each type and its root', async () => {
    const rows = await rowsOf('cameo');
    const done = events.filter((c) => c.is.status === 'actual' || c.is.status === 'historical');
    expect(new Set(rows.map((r) => r.EventID!.replace(/\.\d+$/u, '')))).toEqual(new Set(done.map((c) => c.id)));
    for (const r of rows) {
      expect(r.EventCode).toMatch(/^(?:0[2-9]|1\d|20)\d{1,2}$/u);
      expect(r.EventRootCode).toBe(r.EventCode!.slice(0, 2));
      expect(Math.abs(Number(r.GoldsteinScore))).toBeLessThanOrEqual(10);
      if (r.Date !== '') expect(r.Date).toBe(`${r.Year}${r.Month}${r.Day}`);
    }
    expect(rows.find((r) => r.Words!.includes('signed'))).toMatchObject({ EventRootCode: '05', Date: '20260507' });
    const usa = rows.find((r) => r.SourceActorEntity === 'USA');
    if (usa) expect(usa.SourceActorFull).toMatch(/^USA/u);
    expect(LOOK.actors.length).toBeGreaterThan(2);
  });

  it.each([
    ['CONSULT', 'phone', '041'],
    ['CONSULT', 'multilateral', '040'],
    ['THREATEN', undefined, '130'],
    ['COERCE', 'arrest', '173'],
    ['AGREE', undefined, '030'],
  ])('%s %s is %s', (type, mode, code) => {
    expect(cameoOf(type, mode)?.code).toBe(code);
  });
});
