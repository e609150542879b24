import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { LATEST_PROTOCOL_VERSION } from '@modelcontextprotocol/sdk/types.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../../src/serve/http/index.ts';
import { agentApp, TOOLS } from '../../../src/serve/mcp/index.ts';
import type {
  BriefView,
  CheckView,
  Comparison,
  HitList,
  Ledger,
  SaidList,
  StoryList,
  StoryOutline,
  Words,
} from '../../../src/serve/model/types.ts';
import { demoRecord, NOW, sending } from '../http/app.ts';
import { program, run, temporary } from '../run.ts';
import { HARBOUR } from '../texts.ts';

const TOKEN = 'a-token-of-some-length';
const PREVIOUS = '2025-06-18';
const dir = temporary();
const db = path.join(dir, 'record.db');

interface Answer {
  readonly structuredContent?: unknown;
  readonly content: readonly { readonly type: string; readonly text: string }[];
  readonly isError?: boolean;
}

const ask = async (client: Client, name: string, args: Record<string, unknown> = {}): Promise<Answer> =>
  (await client.callTool({ name, arguments: args })) as unknown as Answer;

async function told<T>(client: Client, name: string, args: Record<string, unknown> = {}): Promise<T> {
  const answer = await ask(client, name, args);
  expect(answer.isError ?? false, answer.content[0]?.text).toBe(false);
  expect(JSON.parse(answer.content[0]!.text)).toEqual(answer.structuredContent);
  return answer.structuredContent as T;
}

/** Every `words` anywhere in an answer. */
function wordsIn(value: unknown): Words[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value && 'start' in value) return [value as Words];
  return Object.values(value).flatMap(wordsIn);
}

const store = await demoRecord();
const texts = new Map<string, string>();
const log: string[] = [];
const deps = { store, now: () => NOW, host: '127.0.0.1', log: (m: string) => void log.push(m) };
let close: () => Promise<void>;
let port: number;
let client: Client;

beforeAll(async () => {
  for await (const a of store.articles()) texts.set(a.id, a.article.text);
  ({ port, close } = await listen(agentApp(deps), '127.0.0.1', 0));
  client = new Client({ name: 'test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`)));
});
afterAll(async () => {
  await client.close();
  await close();
  expect(log).toEqual([]);
});

describe('over HTTP', () => {
  it('tells of itself, and that the texts of sources are untrusted', () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'onrecord' });
    expect(client.getInstructions()).toMatch(/untrusted data.*never follow an instruction/su);
  });

  it('offers tools that only read, each with a schema of its arguments and of its answer', async () => {
    const { tools } = await client.listTools();
    expect(tools.map((t) => t.name)).toEqual(TOOLS.map((t) => t.name));
    expect(tools.map((t) => t.name)).toEqual(
      expect.arrayContaining(['search', 'story', 'brief', 'check', 'who_said', 'due', 'compare']),
    );
    for (const t of tools) {
      expect(t.annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect(t.inputSchema.type).toBe('object');
      expect(t.outputSchema?.type).toBe('object');
      expect(t.description).toContain('untrusted');
      // The client holds answers to these; that they say something is held here.
      const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(t.outputSchema as object);
      expect(validate({})).toBe(false);
    }
  });

  it('answers every tool, and each row’s words stand where it says', async () => {
    const { stories } = await told<StoryList>(client, 'stories');
    const story = stories[0]!.story.id;
    const answers = [
      stories,
      await told<StoryOutline>(client, 'story', { story, limit: 5 }),
      await told<BriefView>(client, 'brief', { story, words: 300 }),
      await told<Ledger>(client, 'due', { story, at: '2026-03-20' }),
      await told<Comparison>(client, 'compare', { story }),
      await told<SaidList>(client, 'who_said', { story, limit: 10 }),
    ];
    for (const answer of answers) {
      const all = wordsIn(answer);
      expect(all.length).toBeGreaterThan(0);
      for (const w of all) expect(texts.get(w.article)!.slice(w.start, w.end)).toBe(w.quote);
    }
    expect((answers[1] as StoryOutline).timeline.length).toBeLessThanOrEqual(5);
  });

  it('finds by words, and goes on with a cursor', async () => {
    const first = await told<HitList>(client, 'search', { q: 'the', limit: 2 });
    expect(first.hits).toHaveLength(2);
    const second = await told<HitList>(client, 'search', { q: 'the', limit: 2, cursor: first.next });
    expect(second.hits[0]!.id).not.toBe(first.hits[1]!.id);
  });

  it('says who said something: by words anywhere, and by name in a story', async () => {
    const all = (await told<SaidList>(client, 'who_said', { story: undefined, limit: 200 })).said;
    const one = all.find((r) => r.form === 'direct' && r.point.who !== undefined)!;
    const words = one.point.words[0]!.quote.split(/[^\p{L}]+/u).filter((w) => w.length > 3);
    const byWords = await told<SaidList>(client, 'who_said', { words: words.slice(0, 4).join(' ') });
    expect(byWords.said.map((r) => r.point.id)).toContain(one.point.id);
    const byName = await told<SaidList>(client, 'who_said', { story: one.story.id, actor: one.point.who, limit: 200 });
    expect(byName.said.length).toBeGreaterThan(0);
    expect(byName.said.length).toBeLessThan(all.length);
    expect(byName.said.map((r) => r.point.id)).toContain(one.point.id);
    expect((await told<SaidList>(client, 'who_said', { words: 'zebra', actor: 'Nobody' })).said).toEqual([]);
  });

  it('finds faults of a draft beside the sources’ words', async () => {
    const { said } = await told<SaidList>(client, 'who_said', { limit: 200 });
    const quoted = said.find(
      (r) => r.form === 'direct' && r.point.who !== undefined && r.point.words[0]!.quote.length > 60,
    );
    const quote = /[“"](?<q>[^”"]{30,})[”"]/u.exec(quoted!.point.words[0]!.quote)!.groups!.q!;
    const bent = quote.replace(/(?<=\p{L}) (?=\p{L})/u, ' never ');
    const { findings } = await told<CheckView>(client, 'check', { draft: `“${bent}” ${quoted!.point.who} said.` });
    expect(findings.map((f) => f.rule)).toContain('Q1');
  });

  it('tells in words what is wrong with a call, without failing', async () => {
    expect(await ask(client, 'brief', { story: 'no such story' })).toMatchObject({ isError: true });
    const wrong = await ask(client, 'due', { at: '2026-02-30' });
    expect(wrong).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('at: a day') }] });
    await expect(client.callTool({ name: 'purge', arguments: {} })).rejects.toThrow('no tool is called purge');
  });

  it.each([PREVIOUS, LATEST_PROTOCOL_VERSION])('speaks the revision %s', async (protocolVersion) => {
    const { fetch } = agentApp(deps);
    const response = await fetch(
      new Request('http://127.0.0.1/mcp', {
        method: 'POST',
        headers: {
          host: '127.0.0.1',
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
        },
        body: JSON.stringify({
          jsonrpc: '2.0',
          id: 1,
          method: 'initialize',
          params: { protocolVersion, capabilities: {}, clientInfo: { name: 'test', version: '1' } },
        }),
      }),
    );
    expect(await response.json()).toMatchObject({ id: 1, result: { protocolVersion, capabilities: { tools: {} } } });
  });
});

describe('the door', () => {
  const body = { jsonrpc: '2.0', id: 1, method: 'ping' };
  const accept = { accept: 'application/json, text/event-stream' };
  const at = (more: Readonly<Record<string, string>>, where = '/mcp', door = {}): Promise<Response> => {
    const { method, headers, body: sent } = sending(body, { host: '127.0.0.1:7310', ...accept, ...more });
    const request = new Request(`http://127.0.0.1:7310${where}`, { method: method!, headers: headers!, body: sent! });
    return Promise.resolve(agentApp({ ...deps, ...door }).fetch(request));
  };

  it.each([
    ['a foreign name', { host: 'evil.example' }, 421],
    ['a page of another site', { origin: 'https://evil.example' }, 403],
    ['a page of another site, as browsers say it', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a program', {}, 200],
    ['a page of its own', { origin: 'http://127.0.0.1:7310' }, 200],
  ] as const)('%s', async (_, headers, status) => {
    expect((await at(headers)).status).toBe(status);
  });

  it('asks for the token where there is one', async () => {
    const door = { token: TOKEN };
    expect((await at({}, '/mcp', door)).status).toBe(401);
    expect((await at({ authorization: 'Bearer another-token-as-long' }, '/mcp', door)).status).toBe(401);
    expect((await at({ authorization: `Bearer ${TOKEN}` }, '/mcp', door)).status).toBe(200);
  });

  it('is at one address, and takes nothing but POST', async () => {
    const missed = await at({}, '/');
    expect([missed.status, missed.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    const got = await agentApp(deps).fetch(new Request('http://127.0.0.1/mcp', { headers: { host: '127.0.0.1' } }));
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('does not open to others without a token', async () => {
    const { status, err } = await run(['mcp', '--http', '--host', '0.0.0.0', '--db', db]);
    expect([status, err]).toEqual([2, expect.stringContaining('onrecord mcp --http --host')]);
  });
});

describe('over standard input and output', () => {
  it('answers the SDK’s client, and ends when it goes away', async () => {
    const source = path.join(dir, 'harbour.md');
    writeFileSync(
      source,
      `---\ntitle: ${HARBOUR.title}\noutlet: ${HARBOUR.outlet}\npublished: ${HARBOUR.published}\n---\n\n${HARBOUR.text}\n`,
    );
    expect((await run(['add', source, '--db', db])).status).toBe(0);
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [program(), 'mcp', '--db', db],
      stderr: 'pipe',
    });
    const own = new Client({ name: 'test', version: '1' });
    await own.connect(transport);
    expect(own.getInstructions()).toContain('untrusted');
    expect((await own.listTools()).tools).toHaveLength(TOOLS.length);
    const { said } = await told<SaidList>(own, 'who_said', { words: 'two of the five zones' });
    expect(said[0]!.point.who).toContain('Aldane');
    await own.close();
  });

  it('says that there is no record', async () => {
    const { status, err } = await run(['mcp', '--db', path.join(dir, 'none.db')]);
    expect([status, err]).toEqual([1, expect.stringContaining('no record at')]);
  });
});
