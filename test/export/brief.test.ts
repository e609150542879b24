import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/app/story.ts';
import { BRIEF_FORMATS, type BriefFormat } from '../../src/export/index.ts';
import { stories } from '../brief/stories.ts';

const AT = '2026-03-20';
const [, story] = stories()[1]!;
const brief = briefOf(story, { at: AT, profile: 'assessment' });
const formatOf = (name: string): BriefFormat => BRIEF_FORMATS.find((f) => f.name === name)!;
const bytesOf = async (name: string): Promise<Buffer> => {
  const made = await formatOf(name).write(brief, story.members);
  return Buffer.from(made as Uint8Array);
};
const flat = (text: string): string => text.replace(/\s+/gu, ' ');
const sentences = brief.sections.flatMap((s) => s.sentences).map((s) => flat(s.text));
const heads = [brief.title, ...brief.sections.map((s) => s.heading)].map(flat);

describe.each(BRIEF_FORMATS)('a brief as $name', ({ name }) => {
  it('is the same bytes whenever and wherever it is written', async () => {
    const first = await bytesOf(name);
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    try {
      // The moments of writing differ by more than the two seconds that an archive can tell apart.
      await new Promise((done) => setTimeout(done, name === 'docx' ? 2100 : 1100));
      expect((await bytesOf(name)).equals(first)).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('has neither the day of writing nor a path of this machine', async () => {
    const text = (await bytesOf(name)).toString('latin1');
    expect(text).not.toContain(process.cwd());
    expect(text).not.toContain(new Date().toISOString().slice(0, 10));
  });
});

describe('a brief as a word processor reads it', () => {
  it('holds every sentence, heading and blank, and a footnote for each cited place', async () => {
    const { value } = await mammoth.extractRawText({ buffer: await bytesOf('docx') });
    const text = flat(value);
    for (const s of [...heads, ...sentences]) expect(text).toContain(s);
    for (const b of brief.sections.flatMap((s) => s.blanks ?? [])) expect(text).toContain(`${b}:`);
    const { value: html } = await mammoth.convertToHtml({ buffer: await bytesOf('docx') });
    const places = new Set(
      brief.sections.flatMap((s) =>
        s.sentences.flatMap((x) => x.citations.map((c) => `${c.article} ${c.start} ${c.end}`)),
      ),
    );
    expect(html.match(/<li id="footnote-\d+">/gu)).toHaveLength(places.size);
    expect(html).toContain('<h1>');
  });
});

describe('a brief as a printed page', () => {
  it('holds every sentence and heading as text', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(await bytesOf('pdf')));
    const text = flat((await extractText(pdf, { mergePages: true })).text);
    // Lines are broken where the page ends them, hyphens among the words included.
    const bare = (t: string): string => t.replace(/[\s-]/gu, '');
    for (const s of [...heads, ...sentences]) expect(bare(text)).toContain(bare(s));
  });

  it('says what it is: title, language, structure', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(await bytesOf('pdf')));
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(info.Title).toBe(brief.title);
    expect(info.Language).toBe('en');
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
  });
});
