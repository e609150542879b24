import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MemoryStore, type Store } from '../../../src/app.ts';
import { openApi } from '../../../src/serve/http/openapi.ts';
import type { StoryList } from '../../../src/serve/model/types.ts';
import { type Asked, type Asking, asking, demoRecord, NOW } from './app.ts';

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: string;
}
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: Schema;
}
interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, object>>;
}

const { paths } = openApi() as unknown as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
const OPERATIONS = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })),
);
type Op = (typeof OPERATIONS)[number];

/** Words that have broken servers: half characters, marks of paths, of SQL, of markup, numbers that are none. */
const BAD = [
  '',
  ' ',
  '..',
  '../../etc/passwd',
  '%00',
  '\u0000',
  '\ud800',
  '𝔖'.repeat(50),
  "' OR 1=1 --",
  '"*" NEAR(',
  '<script>',
  '-1',
  '1e309',
  'NaN',
  '2026-02-30',
  '9'.repeat(400),
  'x'.repeat(5000),
  '{"a":',
  '__proto__',
  'constructor',
  'null',
];
const wild = fc.oneof(
  fc.constantFrom(...BAD),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 12 }),
);

/** A value that fits a schema, as far as it says what fits. */
function fitting(s: Schema): fc.Arbitrary<unknown> {
  if (s.enum) return fc.constantFrom(...s.enum);
  if (s.anyOf) return fc.oneof(...s.anyOf.map(fitting));
  if (s.format === 'date') return fc.constantFrom('2026-03-01', '2024-02-29', '0001-01-01', '9999-12-31');
  if (s.type === 'integer' || s.type === 'number')
    return fc.integer({ min: s.minimum ?? -5, max: Math.min(s.maximum ?? 10_000, 10_000) });
  if (s.type === 'array') return fc.array(fitting(s.items ?? {}), { maxLength: 3 });
  if (s.format === 'uri') return fc.constantFrom('https://news.example/a', 'http://127.0.0.1:1/');
  return fc.constantFrom('dam', 'the', 'MEX,USA', '1-20', '120-180', 'A word or two.', 'MQ');
}

/** Three in four fit, the others are anything. */
const valueFor = (s: Schema): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 3, arbitrary: fitting(s) },
    { weight: 1, arbitrary: fc.oneof(wild, fc.anything({ maxDepth: 2 })) },
  );

const textOf = (v: unknown): string => (typeof v === 'string' ? v : (JSON.stringify(v) ?? 'undefined'));

/** Half characters can’t stand in an address: a client would not send them. */
const encoded = (v: unknown): string => encodeURIComponent(textOf(v).replace(/\p{Cs}/gu, '\ufffd'));

interface Made {
  readonly at: string;
  readonly asked: Asked;
}

const some = (properties: Readonly<Record<string, Schema>>): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc.record(Object.fromEntries(Object.entries(properties).map(([k, s]) => [k, valueFor(s)])), { requiredKeys: [] });

/** Bodies of an operation: of each media type, fitting or not, and bytes that are of none. */
function bodies(o: Op): fc.Arbitrary<Pick<Asked, 'body' | 'headers'>> {
  const schema = o.requestBody?.content['application/json']?.schema;
  if (!schema) return fc.constant({});
  const fields = some(schema.properties ?? {});
  const json = { 'content-type': 'application/json' };
  return fc.oneof(
    { weight: 3, arbitrary: fields.map((f) => ({ headers: json, body: JSON.stringify(f) })) },
    {
      weight: 1,
      arbitrary: fc.anything({ maxDepth: 3 }).map((v) => ({ headers: json, body: JSON.stringify(v) ?? '' })),
    },
    { weight: 1, arbitrary: wild.map((body) => ({ headers: json, body })) },
    {
      weight: 1,
      arbitrary: fields.map((f) => ({
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: Object.entries(f)
          .map(([k, v]) => `${k}=${encoded(v)}`)
          .join('&'),
      })),
    },
    {
      weight: 1,
      arbitrary: wild.map((body) => ({ headers: { 'content-type': 'multipart/form-data; boundary=x' }, body })),
    },
    { weight: 1, arbitrary: wild.map((body) => ({ headers: { 'content-type': 'text/plain' }, body })) },
  );
}

function requests(o: Op, known: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<Made> {
  const of = (where: Parameter['in']): Readonly<Record<string, Schema>> =>
    Object.fromEntries(o.parameters.filter((p) => p.in === where).map((p) => [p.name, p.schema]));
  const place = (name: string): fc.Arbitrary<string> =>
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known[name]!) }, { weight: 1, arbitrary: wild });
  const places = fc.record(Object.fromEntries(Object.keys(of('path')).map((n) => [n, place(n)])));
  const accept = fc.constantFrom('application/json', 'text/html', '*/*', 'text/event-stream', 'image/png;q=zzz,,');
  return fc.tuple(places, some(of('query')), bodies(o), accept).map(([at, query, { body, headers }, accepts]) => ({
    at: `${o.path.replace(/\{(?<n>\w+)\}/gu, (_, n: string) => encoded((at as Record<string, unknown>)[n]))}?${Object.entries(
      query,
    )
      .map(([k, v]) => `${k}=${encoded(v)}`)
      .join('&')}`,
    asked: { method: o.method, headers: { accept: accepts, ...headers }, ...(body === undefined ? {} : { body }) },
  }));
}

const RUNS = 40;
let store: Store;
let server: Asking;
const known: Record<string, string[]> = {};
beforeAll(async () => {
  store = await demoRecord();
  server = asking(store);
  const { stories } = await server.json<StoryList>('/stories');
  const [{ story, latest }] = stories as [StoryList['stories'][number]];
  const { actors } = await server.json<{ actors: { id: string }[] }>(`/stories/${story.id}/actors`);
  Object.assign(known, {
    other: [latest[0]!.id, latest.at(-1)!.id],
    claim: ['s1', 'e1', 'f1', 'c1', 's999'],
    id: [story.id, story.id.slice(0, 5), latest[0]!.id],
    actor: actors.map((a) => a.id),
    format: ['csv', 'rss', 'jsonld', 'parquet'],
  });
});

describe('whatever is asked, by the document of the API', () => {
  // What is added would make every later request group and weigh anew: it goes into a record of its own.
  const serverOf = (o: Op): Asking => (o.operationId === 'add' ? asking(new MemoryStore(() => NOW)) : server);

  it.each(OPERATIONS.map((o) => [`${o.method} ${o.path}`, o] as const))(
    '%s answers as documented, and never fails',
    async (_, o) => {
      const own = serverOf(o);
      const made = fc.asyncProperty(requests(o, known), async ({ at, asked }) => {
        const answer = await own.ask(at, asked);
        await answer.arrayBuffer();
        expect(own.log).toEqual([]);
        expect(answer.status).toBeLessThan(500);
        // A place that is empty, or climbs, names another address: what is there may answer otherwise.
        if (!/\/(?:\.|%2e|\?|$)|\/\//iu.test(at.split('?')[0]!))
          expect([...Object.keys(o.responses), '404', '405']).toContain(String(answer.status));
        if (answer.status >= 400 && asked.headers?.accept === 'application/json')
          expect(answer.headers.get('content-type')).toBe('application/problem+json');
      });
      await fc.assert(made, { numRuns: RUNS, seed: 7 });
    },
    120_000,
  );
});
