import { describe, expect, expectTypeOf, it } from 'vitest';
import { MemoryStore } from '../../../src/app.ts';
import { eventsOf } from '../../../src/serve/client/events.ts';
import {
  type AddView,
  ApiProblem,
  CALLS,
  type CallSpec,
  type Client,
  createClient,
  type StoryView,
} from '../../../src/serve/client/index.ts';
import { appOf, type ServerDeps } from '../../../src/serve/http/index.ts';
import { ROUTES } from '../../../src/serve/http/routes/index.ts';
import { demoRecord, NOW } from '../http/app.ts';
import { GULL, HARBOUR } from '../texts.ts';

const TOKEN = 'a-token-of-some-length';

function clientOf(deps: Partial<ServerDeps> & Pick<ServerDeps, 'store'>, token?: string): Client {
  const app = appOf({ now: () => NOW, host: '127.0.0.1', log: () => {}, ...deps });
  const fetch = (request: Request) => {
    const headers = new Headers(request.headers);
    headers.set('host', '127.0.0.1:7310');
    return app.fetch(new Request(request, { headers }));
  };
  return createClient({ base: 'http://127.0.0.1:7310/', fetch, ...(token === undefined ? {} : { token }) });
}

const store = await demoRecord();
const client = clientOf({ store });
const { stories } = await client.stories();
const { id } = stories[0]!.story;

describe('the client', () => {
  it('has every route of the server, with its places, fields and answer', () => {
    const ofRoutes = Object.fromEntries(
      ROUTES.map((r) => {
        const shape = (r.body?.shape as { readonly shape?: object } | undefined)?.shape ?? {};
        const spec: CallSpec = {
          method: r.method,
          path: r.path,
          query: Object.keys(r.query.shape) as CallSpec['query'],
          body: Object.keys(shape) as CallSpec['body'],
          gives: r.gives ?? 'file',
        };
        return [r.id, spec];
      }),
    );
    expect(CALLS).toEqual(ofRoutes);
  });

  it('is typed by what the server answers', () => {
    expectTypeOf(client.story).returns.resolves.toEqualTypeOf<StoryView>();
    expectTypeOf(client.add).returns.resolves.toEqualTypeOf<AddView>();
    expectTypeOf(client.export).returns.resolves.toEqualTypeOf<Uint8Array>();
    expectTypeOf(client.story).parameter(0).toHaveProperty('id');
    expectTypeOf(client.actor).parameter(0).toHaveProperty('actor');
  });

  it('asks for a story by any of its names, and for its parts', async () => {
    const story = await client.story({ id: id.slice(0, -1), words: 200 });
    expect(story.story.id).toBe(id);
    expect((await client.dueOfStory({ id, at: '2026-03-20' })).due).toHaveLength(story.due.length);
    expect((await client.health()).status).toBe('ok');
    expect(Buffer.from(await client.export({ id, format: 'csv' })).toString('utf8')).toMatch(/^id,kind/u);
  });

  it('goes through all pages of a list', async () => {
    const points: string[] = [];
    let pages = 0;
    for await (const page of client.pages('claims', { id, limit: 30 })) {
      points.push(...page.points.map((p) => p.id));
      pages++;
    }
    expect(pages).toBeGreaterThan(2);
    expect(new Set(points).size).toBe(points.length);
    expect((await client.claims({ id, limit: 200 })).points.map((p) => p.id)).toEqual(points.slice(0, 200));
  });

  it('throws what is wrong, as the server tells it', async () => {
    await expect(client.article({ id: 'none' })).rejects.toMatchObject({
      details: { status: 404, type: 'urn:onrecord:problem:no-such-article' },
    });
    await expect(client.search({ from: 'yesterday' })).rejects.toBeInstanceOf(ApiProblem);
  });

  it('shows the token', async () => {
    await expect(clientOf({ store, token: TOKEN }).stories()).rejects.toMatchObject({ details: { status: 401 } });
    expect((await clientOf({ store, token: TOKEN }, TOKEN).stories()).stories).toHaveLength(stories.length);
  });

  it('checks a draft', async () => {
    const { findings, sources } = await client.check({ draft: 'They will meet tomorrow.', story: id });
    expect(sources).toBeGreaterThan(5);
    expect(findings.map((f) => f.rule)).toContain('T1');
  });
});

describe('adding, event by event', () => {
  const lines = [HARBOUR, GULL].map((a) => `${JSON.stringify(a)}\n`).join('');
  const empty = () => clientOf({ store: new MemoryStore(() => NOW) });

  it('tells of each article when it is safe, then gives the whole', async () => {
    const own = empty();
    const events = own.adding({ text: lines });
    const told: (string | undefined)[] = [];
    let last: AddView | undefined;
    for (;;) {
      const next = await events.next();
      if (next.done) {
        last = next.value;
        break;
      }
      told.push(next.value.title);
    }
    expect(told).toEqual([HARBOUR.title, GULL.title]);
    expect(last!.added.map((a) => a.title)).toEqual(told);
    expect((await own.stories()).stories.length).toBeGreaterThan(0);
  });

  it('gives the first answer again under its key', async () => {
    const own = empty();
    const how = { idempotencyKey: 'k' };
    const first = await own.add({ text: HARBOUR.text, published: HARBOUR.published }, how);
    const again = await own.adding({ text: HARBOUR.text, published: HARBOUR.published }, how).next();
    expect([again.done, again.value]).toEqual([true, first]);
  });

  it('answers a faulty request as faulty, before any event', async () => {
    await expect(empty().adding({}).next()).rejects.toMatchObject({ details: { status: 400 } });
  });
});

describe('server-sent events', () => {
  it('are read whatever pieces they come in, comments passed over', async () => {
    const text = ': hello\n\nevent: a\ndata: {"x":\ndata: 1}\n\ndata: ü\r\n\r\n';
    const bytes = new TextEncoder().encode(text);
    const stream = new ReadableStream<Uint8Array>({
      start: (to) => {
        for (const b of bytes) to.enqueue(Uint8Array.of(b));
        to.close();
      },
    });
    const all = [];
    for await (const e of eventsOf(stream)) all.push(e);
    expect(all).toEqual([
      { event: 'a', data: '{"x":\n1}' },
      { event: 'message', data: 'ü' },
    ]);
  });
});
