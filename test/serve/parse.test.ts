import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const TEXT = 'Envoys of Velia met in Oslo. “We won’t pay,” said Mirela Ostrand.\n\nTalks go on <soon> & 🙂 quietly.\n';

const rowsOf = (out: string): string[][] =>
  out
    .split('\n')
    .filter((l) => l !== '' && !l.startsWith('#'))
    .map((l) => l.split('\t'));

describe('parse', () => {
  it('writes CoNLL-U: ten columns, words at their offsets, one root a sentence, every head a word of it', async () => {
    const { status, out, err } = await run(['parse', '--format', 'conllu'], { stdin: TEXT });
    expect([status, err]).toEqual([0, '']);
    for (const r of rowsOf(out)) {
      const [, form, , , , , , , , misc] = r;
      expect(r).toHaveLength(10);
      const [, start, end] = /start_char=(\d+)\|end_char=(\d+)/u.exec(misc!)!;
      expect(TEXT.slice(Number(start), Number(end))).toBe(form);
      expect(misc!.includes('SpaceAfter=No')).toBe(/\S/u.test(TEXT[Number(end)] ?? ' '));
    }
    const sentences = out.trim().split('\n\n');
    for (const s of sentences) {
      const heads = rowsOf(s).map((r) => Number(r[6]));
      expect(heads.filter((h) => h === 0)).toHaveLength(1);
      expect(Math.max(...heads)).toBeLessThanOrEqual(heads.length);
    }
    expect(out.match(/^# newpar$/gmu)).toHaveLength(2);
    expect(out.match(/^# newdoc id = /gmu)).toHaveLength(1);
    expect(out).toMatch(/\tMirela\t.*\|ner=B-person\n\d+\tOstrand\t.*\|ner=I-person/u);
  });

  it('shows a table of each sentence', async () => {
    const { status, out } = await run(['parse'], { stdin: TEXT });
    expect(status).toBe(0);
    expect(out).toMatch(/^Envoys of Velia met in Oslo\.$/mu);
    expect(out).toMatch(/^4 +met +meet +VERB +0 +root$/mu);
    expect(out).toMatch(/^6 +Oslo +Oslo +PROPN +4 +obl +B-place$/mu);
  });

  it('draws trees, a source’s words never as markup', async () => {
    const { status, out } = await run(['parse', '--format', 'svg'], { stdin: TEXT });
    expect(status).toBe(0);
    expect(out).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*<\/svg>\n$/u);
    expect(out.match(/<g role="img">/gu)).toHaveLength(
      rowsOf((await run(['parse', '--format', 'conllu'], { stdin: TEXT })).out).filter((r) => r[0] === '1').length,
    );
    expect(out).toContain('&lt;');
    expect(out).not.toContain('<soon>');
  });

  it('says so where a language can’t be read, and guesses nothing', async () => {
    const spanish =
      'El presidente dijo ayer que las conversaciones con el gobierno vecino continuarán la próxima semana en la capital, y que nadie ha firmado todavía un acuerdo sobre el agua del río.';
    const { status, out, err } = await run(['parse'], { stdin: spanish });
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('unknown-language');
  });

  it.each(['', '\u0000\ud800\u202e ...', '?!'.repeat(50)])('does not throw on odd text %#', async (stdin) => {
    for (const format of ['text', 'conllu', 'svg'])
      expect((await run(['parse', '--format', format], { stdin })).err).not.toMatch(/internal|TypeError/u);
  });
});
