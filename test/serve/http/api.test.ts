import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/app.ts';
import { openApi } from '../../../src/serve/http/openapi.ts';
import { ROUTES } from '../../../src/serve/http/routes/index.ts';
import type {
  ArticleView,
  CheckView,
  HitList,
  PointList,
  ProblemDetails,
  StoryList,
  StoryView,
} from '../../../src/serve/model/types.ts';
import { ROOT } from '../run.ts';
import { type Asking, asking, demoRecord, sending } from './app.ts';

let store: Store;
let server: Asking;
let story: StoryView;
let places: Readonly<Record<string, string>>;
beforeAll(async () => {
  store = await demoRecord();
  server = asking(store);
  const { stories } = await server.json<StoryList>('/stories');
  story = await server.json<StoryView>(`/stories/${stories[0]!.story.id}`);
  places = { id: story.story.id, actor: story.actors[0]!.id };
});
afterAll(() => {
  // No request of these tests may have met a fault of the program.
  expect(server.log).toEqual([]);
});

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly operationId: string;
            readonly parameters: readonly { readonly name: string; readonly in: string }[];
            readonly responses: Readonly<Record<string, object>>;
          }
        >
      >
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
const document = openApi() as unknown as Document;

/** Every object closed, so that a field that is not documented is found. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const all = Object.fromEntries(Object.entries(value).map(([k, v]) => [k, closed(v)]));
  return 'properties' in value ? { ...all, additionalProperties: false } : all;
}

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema({ $id: 'api', components: closed(document.components) as object });
const faultsOf = (model: string, value: unknown): string[] => {
  const validate = ajv.compile({ $ref: `api#/components/schemas/${model}` });
  return validate(value) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
};

const addressOf = (pattern: string): string =>
  pattern.startsWith('/articles')
    ? pattern
        .replace('{id}', story.sources[0]!.articles[0]!.id)
        .replace('{claim}', 's1')
        .replace('{other}', story.sources[1]!.articles[0]!.id)
    : pattern.replace(/\{(?<name>\w+)\}/gu, (_, name: string) => places[name]!);

describe('the OpenAPI document', () => {
  it('has every route, with each place of its path and a name of its own', () => {
    const operations = Object.values(document.paths).flatMap((p) => Object.values(p));
    expect(operations.map((o) => o.operationId).sort()).toEqual(ROUTES.map((r) => r.id).sort());
    expect(new Set(operations.map((o) => o.operationId)).size).toBe(ROUTES.length);
    for (const [pattern, methods] of Object.entries(document.paths))
      for (const o of Object.values(methods)) {
        const named = [...pattern.matchAll(/\{(?<name>\w+)\}/gu)].map((m) => m.groups!.name!);
        expect(o.parameters.filter((p) => p.in === 'path').map((p) => p.name)).toEqual(named);
      }
  });

  it('refers to schemas that it has', async () => {
    const served = await (await server.ask('/openapi.json')).text();
    const named = [...served.matchAll(/"#\/components\/schemas\/(?<name>\w+)"/gu)].map((m) => m.groups!.name!);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((n) => !(n in document.components.schemas))).toEqual([]);
    expect(JSON.parse(served)).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('would show a field that is not documented', () => {
    expect(faultsOf('Health', { status: 'ok', version: '1', record: 1 })).toEqual([]);
    expect(faultsOf('Health', { status: 'ok', version: '1', record: 1, more: 1 })).not.toEqual([]);
  });

  it.each(ROUTES.flatMap((r) => (r.method === 'GET' && r.gives ? [[r.path, r.gives] as const] : [])))(
    '%s answers with what is documented, as JSON by its header and by its ending',
    async (pattern, gives) => {
      const at = addressOf(pattern);
      const answer = await server.ask(at, { headers: { accept: 'application/json' } });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
      const text = await answer.text();
      expect(faultsOf(gives, JSON.parse(text))).toEqual([]);
      const ending = await server.ask(`${at === '/' ? '/index' : at}.json`);
      expect(await ending.text()).toBe(text);
    },
  );

  it.each(ROUTES.filter((r) => r.method === 'GET' && r.hasPage).map((r) => r.path))(
    '%s is a page for a browser',
    async (pattern) => {
      const answer = await server.ask(addressOf(pattern), { headers: { accept: 'text/html,*/*;q=0.8' } });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(await answer.text()).toMatch(/^<!doctype html>/u);
    },
  );
});

describe('every answer', () => {
  it.each(['/', '/nothing', '/style.css', '/health', '/openapi.json'])('%s is guarded by its headers', async (at) => {
    const { headers } = await server.ask(at);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  it('of a read has an ETag, and is not sent again until the record changes', async () => {
    const own = asking(await demoRecord());
    const first = await own.ask('/stories');
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^"[\da-f]{32}"$/u);
    const again = await own.ask('/stories', { headers: { 'if-none-match': `"x", ${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await own.ask(
      '/add',
      sending({ text: 'The harbour of Port Mirrow will open in May, Oda Vennel said.', published: '2026-04-01' }),
    );
    const changed = await own.ask('/stories', { headers: { 'if-none-match': etag } });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('to HEAD has no body', async () => {
    const answer = await server.ask('/', { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });
});

describe('faults', () => {
  const form = { 'content-type': 'text/plain' };
  it.each([
    ['/nothing', {}, 404],
    ['/stories/nothing-of-this-name', {}, 404],
    ['/articles/none', {}, 404],
    ['/articles/%E0%A4', {}, 404],
    ['/stories?limit=0', {}, 400],
    ['/stories?cursor=abc', {}, 400],
    ['/search?q=dam&from=2026-02-31', {}, 400],
    ['/search?q=dam&kind=poem', {}, 400],
    ['/check', sending({}), 400],
    ['/check', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }, 400],
    ['/check', { method: 'POST', body: 'a draft', headers: form }, 415],
    ['/add', sending({ title: 'nothing else' }), 400],
    ['/', { method: 'DELETE' }, 405],
    ['/style.css', { method: 'POST' }, 405],
    ['/', { headers: { host: 'evil.example' } }, 421],
    ['/', { headers: { host: 'localhost.evil.example:7310' } }, 421],
    ['/check', sending({ draft: 'x' }, { origin: 'http://evil.example' }), 403],
    ['/check', sending({ draft: 'x' }, { origin: 'null' }), 403],
    ['/check', sending({ draft: 'x' }, { 'sec-fetch-site': 'cross-site' }), 403],
  ] as const)('%s %j is told as problem details with %i', async (at, asked, status) => {
    const answer = await server.ask(at, {
      ...asked,
      headers: { ...('headers' in asked ? asked.headers : {}), accept: 'application/json' },
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
    const problem = JSON.parse(await answer.text()) as ProblemDetails;
    expect(faultsOf('ProblemDetails', problem)).toEqual([]);
    expect(problem.status).toBe(status);
    if (status === 405) expect(answer.headers.get('allow')).toContain('GET');
  });

  it('are pages for a browser', async () => {
    const answer = await server.ask('/nothing', { headers: { accept: 'text/html' } });
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('<h1>There is nothing')]);
  });

  it('more than is taken is refused', async () => {
    const body = 'x'.repeat(17 * 1024 * 1024);
    const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
    expect((await server.ask('/check', { method: 'POST', body, headers })).status).toBe(413);
  });

  it('a page of the server itself may send', async () => {
    const answer = await server.ask(
      '/check',
      sending({ draft: 'Nothing is known.' }, { origin: 'http://127.0.0.1:7310', 'sec-fetch-site': 'same-origin' }),
    );
    expect(answer.status).toBe(200);
  });
});

describe('a token', () => {
  const TOKEN = 'a-token-of-some-length';
  const guarded = (): Asking => asking(store, { host: '0.0.0.0', token: TOKEN });

  it('is asked for everywhere but at /health', async () => {
    const s = guarded();
    const no = await s.ask('/');
    expect([no.status, no.headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('Bearer')]);
    expect((await s.ask('/style.css')).status).toBe(401);
    expect((await s.ask('/health')).status).toBe(200);
    expect((await s.ask('/', { headers: { authorization: 'Bearer another-token-altogether' } })).status).toBe(401);
    expect((await s.ask('/', { headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(200);
  });

  it('shown once in the address becomes a cookie, and leaves the address', async () => {
    const s = guarded();
    expect((await s.ask('/search?token=wrong-wrong-wrong-wrong')).status).toBe(401);
    const answer = await s.ask(`/search?q=dam&token=${TOKEN}`);
    const cookie = answer.headers.get('set-cookie')!;
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/search?q=dam']);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).not.toContain(TOKEN);
    expect((await s.ask('/', { headers: { cookie: cookie.split(';')[0]! } })).status).toBe(200);
  });
});

describe('lists', () => {
  it('are read a page at a time, each item once and in its order', async () => {
    const whole = await server.json<PointList>(`/stories/${places.id}/claims?limit=200`);
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const at = `/stories/${places.id}/claims?limit=37${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const page = await server.json<PointList>(at);
      seen.push(...page.points.map((p) => p.id));
      if (page.next === undefined) break;
      cursor = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.slice(0, 200)).toEqual(whole.points.map((p) => p.id));
    expect(seen.length).toBeGreaterThan(150);
  });

  it('a story’s former or shorter name leads to its address', async () => {
    const answer = await server.ask(`/stories/${places.id!.slice(0, 6)}/due.json?at=2026-03-10`);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      `/stories/${places.id}/due.json?at=2026-03-10`,
    ]);
  });
});

describe('an article', () => {
  it('has each claim’s words where their offsets say, and who else has them', async () => {
    for (const { articles } of story.sources)
      for (const { id } of articles) {
        const a = await server.json<ArticleView>(`/articles/${id}`);
        for (const w of a.claims.flatMap((c) => c.words)) expect(a.text.slice(w.start, w.end)).toBe(w.quote);
      }
    const [copied] = story.shared;
    const [first] = copied!.reports;
    const a = await server.json<ArticleView>(`/articles/${first!.article}`);
    const claim = a.claims.find((c) => c.words[0]!.start === first!.words.start && c.kind === copied!.kind)!;
    expect(claim.also.map((r) => r.article).sort()).toEqual(
      copied!.reports
        .map((r) => r.article)
        .filter((id) => id !== a.id)
        .sort(),
    );
  });
});

describe('search', () => {
  it('narrows by kind, outlet, day and standing', async () => {
    const hits = async (more: string, words = 'dam'): Promise<HitList['hits']> =>
      (await server.json<HitList>(`/search?q=${words}&limit=200${more}`)).hits;
    const all = await hits('');
    expect(all.length).toBeGreaterThan(10);
    expect((await hits('&kind=article')).every((h) => h.kind === 'article')).toBe(true);
    const outlet = all[0]!.outlet!;
    expect(new Set((await hits(`&outlet=${encodeURIComponent(outlet)}`)).map((h) => h.outlet))).toEqual(
      new Set([outlet]),
    );
    expect((await hits('&from=2026-03-05')).every((h) => h.published! >= '2026-03-05')).toBe(true);
    for (const only of ['undated', 'single-origin', 'one-sided', 'due', 'disputed']) {
      const found = await hits(`&only=${only}`, '');
      expect([only, found.length > 0]).toEqual([only, true]);
      expect(found.every((h) => h.kind !== 'article' && h.words !== '')).toBe(true);
    }
    expect(await hits('', '')).toEqual([]);
    const [due, events] = [await hits('&only=due', ''), await hits('&only=single-origin&kind=event', '')];
    const owed = (await server.json<StoryView>(`/stories/${places.id}`)).due.filter(
      (d) => d.status === 'open' || d.status === 'overdue',
    );
    const said = owed.map((d) =>
      d.words
        .map((w) => w.quote)
        .join(' … ')
        .replace(/\s+/gu, ' '),
    );
    expect(due.map((h) => h.words).sort()).toEqual(said.sort());
    expect(new Set(events.map((h) => h.kind))).toEqual(new Set(['event']));
    const changed = await hits('&only=changed', '');
    const { points } = await server.json<PointList>(`/stories/${places.id}/claims?limit=200`);
    const versions = story.changes.sentences.flatMap((c) => [c.from, c.to]);
    const reported = points.filter((p) => p.reports.some((r) => versions.includes(r.article)));
    expect(new Set(versions).size).toBe(2);
    expect(changed.length).toBeGreaterThanOrEqual(reported.length);
    expect(changed.length).toBeLessThan((await hits('&kind=statement', '')).length);
    const disputed = await hits('&only=disputed', 'gauge');
    expect(disputed.length).toBeGreaterThan(0);
    expect(disputed.length).toBeLessThan((await hits('', 'gauge')).length);
  });
});

describe('check', () => {
  it('shows each finding beside the words of the sources', async () => {
    const draft = readFileSync(path.join(ROOT, 'demo/draft.md'), 'utf8');
    const checked = await server.json<CheckView>('/check', sending({ draft, story: places.id, at: '2026-03-19' }));
    expect(faultsOf('CheckView', checked)).toEqual([]);
    expect(checked.findings.filter((f) => f.level === 'error').length).toBeGreaterThan(2);
    for (const f of checked.findings) {
      expect(draft.slice(f.start, f.end)).toBe(f.draft);
      for (const w of f.words) {
        const { text } = await server.json<ArticleView>(`/articles/${w.article}`);
        expect(text.slice(w.start, w.end)).toBe(w.quote);
      }
    }
  });
});
