import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Model } from '@alephdata/followthemoney';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/export/jsonLd.ts';
import { LOOK, TOLD, textOf, written } from './story.ts';

interface Node {
  readonly '@type': string;
  readonly '@id': string;
  readonly identifier?: { readonly value: string };
  readonly text?: string;
  readonly name?: string;
  readonly [more: string]: unknown;
}

const refsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === '@id') return [(value as { '@id': string })['@id']];
  return Object.values(value).flatMap(refsIn);
};

describe('JSON-LD of schema.org', () => {
  const graph = async (): Promise<Node[]> => (JSON.parse(await written('jsonld')) as { '@graph': Node[] })['@graph'];

  it('has articles, quotations, claims and events; what each refers to is there', async () => {
    const nodes = await graph();
    const types = new Set(nodes.map((n) => n['@type']));
    for (const type of ['NewsArticle', 'Quotation', 'Claim', 'Event', 'Person', 'Country'])
      expect(types).toContain(type);
    const ids = nodes.map((n) => n['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(refsIn(nodes).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has every point, with its exact words and their place', async () => {
    const nodes = await graph();
    for (const p of TOLD.weighed.points) {
      const node = nodes.find((n) => n['@id'] === `urn:onrecord:claim:${encodeURIComponent(p.claim.id)}`)!;
      const [start, end] = node.identifier!.value.split(' ')[0]!.split('-').map(Number);
      const words = textOf(p.claim.article).slice(start, end).replace(/\s+/gu, ' ');
      expect(node.text ?? node.name).toContain(words.trim());
      if (p.kind !== 'event') expect(node['@type']).not.toBe('Event');
    }
  });

  it.each([
    ['2026-05-12', '2026-05-12'],
    ['2026-05', '2026-05'],
    ['2026-01-13/2026-01-31', '2026-01-13/2026-01-31'],
    ['XXXX-05-12', undefined],
    ['2026-21', undefined],
    ['199X', undefined],
  ])('the time %s is %s', (edtf, iso) => {
    expect(isoOf(edtf)).toBe(iso);
  });
});

/** The model keeps it, and does not say so in its types. */
const rangeOf = (property: object): string =>
  (property as { readonly range: { readonly name: string } | string }).range as string;

describe('FollowTheMoney', () => {
  const file = createRequire(import.meta.url)
    .resolve('@alephdata/followthemoney')
    .replace(/dist.*$/u, 'dist/defaultModel.json');
  const model = new Model(JSON.parse(readFileSync(file, 'utf8')));
  const entities = async () =>
    (await written('ftm'))
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as { id: string; schema: string; properties: Record<string, string[]> });

  it('is of the model: its schemata, their properties, what they demand, and entities of the right kind', async () => {
    const list = await entities();
    const schemaOf = new Map(list.map((e) => [e.id, model.getSchema(e.schema)]));
    expect(schemaOf.size).toBe(list.length);
    for (const e of list) {
      const schema = model.getSchema(e.schema);
      expect(schema.abstract).toBe(false);
      for (const name of schema.required ?? []) expect(e.properties[name], `${e.schema}.${name}`).toBeDefined();
      for (const [name, values] of Object.entries(e.properties)) {
        const property = schema.getProperty(name);
        expect(property.stub).toBe(false);
        expect(values.every((v) => typeof v === 'string' && v !== '')).toBe(true);
        if (property.type.name !== 'entity') continue;
        for (const id of values)
          expect(schemaOf.get(id)?.isA(rangeOf(property)), `${e.schema}.${name} ${id}`).toBe(true);
      }
    }
  });

  it('codes countries in two small letters, and proves every claim by its article', async () => {
    const list = await entities();
    const countries = list.flatMap((e) => e.properties.country ?? []);
    expect(countries).toContain('us');
    expect(countries.filter((c) => !/^[a-z]{2}$/u.test(c))).toEqual([]);
    const claims = list.filter((e) => e.schema === 'Event' || e.schema === 'Note');
    expect(claims).toHaveLength(TOLD.weighed.points.length);
    for (const c of claims)
      expect(c.properties).toMatchObject({ proof: [expect.any(String)], summary: [expect.any(String)] });
    expect(LOOK.members.length).toBe(list.filter((e) => e.schema === 'Article').length);
  });
});
