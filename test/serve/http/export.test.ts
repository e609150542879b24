import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { BRIEF_FORMATS, FORMATS } from '../../../src/app/record.ts';
import type { BriefView, ProblemDetails, StoryList } from '../../../src/serve/model/types.ts';
import { type Asking, asking, demoRecord, HOST } from './app.ts';

let server: Asking;
let id: string;
beforeAll(async () => {
  server = asking(await demoRecord());
  id = (await server.json<StoryList>('/stories')).stories[0]!.story.id;
});

describe('exports over HTTP', () => {
  it.each(FORMATS)('$name is there, under its own media type', async ({ name, mediaType, ending }) => {
    const answer = await server.ask(`/stories/${id}/export/${name}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, mediaType]);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${id}.${ending}"`);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  it('a feed names the page of its story, and is not sent twice', async () => {
    const first = await server.ask(`/stories/${id}/export/rss`);
    expect(await first.text()).toContain(`<link>http://${HOST}/stories/${id}</link>`);
    const etag = first.headers.get('etag')!;
    const again = await server.ask(`/stories/${id}/export/rss`, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('another name of the story leads to its own, and a format that is none is a fault', async () => {
    const short = await server.ask(`/stories/${id.slice(0, -1)}/export/csv`);
    expect([short.status, short.headers.get('location')]).toEqual([302, `/stories/${id}/export/csv`]);
    const none = await server.json<ProblemDetails>(`/stories/${id}/export/docx`);
    expect(none).toMatchObject({ status: 404, detail: expect.stringContaining('jsonld') });
  });
});

describe('briefs over HTTP', () => {
  it.each(BRIEF_FORMATS)(
    '$name is there, under its own media type, the same twice',
    async ({ name, mediaType, ending }) => {
      const [one, two] = await Promise.all(
        ['', '?at=&since=&words='].map((query) => server.ask(`/stories/${id}/brief/${name}${query}`)),
      );
      expect([one!.status, one!.headers.get('content-type')]).toEqual([200, mediaType]);
      expect(one!.headers.get('content-disposition')).toBe(`attachment; filename="${id}-brief.${ending}"`);
      const bytes = Buffer.from(await one!.arrayBuffer());
      expect(bytes.byteLength).toBeGreaterThan(1000);
      expect(bytes.equals(Buffer.from(await two!.arrayBuffer()))).toBe(true);
    },
  );

  it('are written for the readers, the length and the day that are asked for', async () => {
    const ask = (query: string): Promise<BriefView> => server.json<BriefView>(`/stories/${id}/brief?${query}`);
    const [desk, wire, short, since] = await Promise.all(
      ['', 'profile=wire', 'profile=wire&words=120', 'profile=wire&since=2026-03-14&at='].map(ask),
    );
    const length = (b: BriefView): number => b.sections.flatMap((s) => s.sentences.map((x) => x.text)).join(' ').length;
    expect([desk!.profile, wire!.profile]).toEqual(['desk', 'wire']);
    expect(desk!.sections.find((s) => s.id === 'frame')?.blanks?.length).toBeGreaterThan(0);
    expect(wire!.sections.map((s) => s.id)).not.toContain('not-known');
    expect(length(short!)).toBeLessThan(length(wire!));
    expect(since!.since).toBe('2026-03-14');
    expect(since!.sections.map((s) => s.id)).toContain('new');
    const sent = await server.ask(`/stories/${id}/brief/json?profile=wire&words=120`);
    const file = (await sent.json()) as Pick<BriefView, 'sections'>;
    expect(file.sections.map((s) => s.id)).toEqual(short!.sections.map((s) => s.id));
  });

  it('another name of the story leads to its own with all that was asked; what is wrong is named', async () => {
    const other = await server.ask(`/stories/${id.slice(0, -1)}/brief/pdf?words=200`);
    expect([other.status, other.headers.get('location')]).toEqual([302, `/stories/${id}/brief/pdf?words=200`]);
    expect(await server.json<ProblemDetails>(`/stories/${id}/brief/odt`)).toMatchObject({
      status: 404,
      detail: expect.stringContaining('docx'),
    });
    for (const query of ['words=0', 'since=soon', 'profile=radio', 'at=2026-02-30'])
      expect(await server.json<ProblemDetails>(`/stories/${id}/brief?${query}`), query).toMatchObject({ status: 400 });
  });
});

describe('compression', () => {
  const zipped = (headers: Readonly<Record<string, string>>): Promise<Response> =>
    server.ask(`/stories/${id}`, { headers: { accept: 'application/json', ...headers } });

  it.each([
    ['gzip', 'gzip'],
    ['br, gzip;q=0.8', 'gzip'],
    ['gzip;q=0', null],
    ['br', null],
    ['', null],
  ])('for one who takes “%s”: %s', async (takes, encoding) => {
    const answer = await zipped({ 'accept-encoding': takes });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toContain('Accept-Encoding');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const text = Buffer.from(encoding === null ? bytes : gunzipSync(bytes)).toString('utf8');
    expect(text).toBe(await (await zipped({})).text());
  });

  it('has a tag for each encoding, and knows both', async () => {
    const [plain, packed] = await Promise.all([zipped({}), zipped({ 'accept-encoding': 'gzip' })]);
    const [one, two] = [plain.headers.get('etag')!, packed.headers.get('etag')!];
    expect(one).not.toBe(two);
    for (const tag of [one, two, `W/${one}`, `"other", ${two}`, '*'])
      expect((await zipped({ 'if-none-match': tag })).status).toBe(304);
    expect((await zipped({ 'if-none-match': '"other"' })).status).toBe(200);
  });
});
