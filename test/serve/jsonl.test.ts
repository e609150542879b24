import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromLines, run, temporary, toLines } from './run.ts';
import { type Command, faults } from './schemas.ts';
import { GULL, HARBOUR } from './texts.ts';

const DRAFT = 'Tessa Aldane said that Brannia would open “three of the five zones” by the end of May.';
const INPUTS: Readonly<Record<Command, readonly Record<string, unknown>[]>> = {
  read: [HARBOUR, { id: 'page', html: '<html><body><article><h1>A</h1><p>Words.</p></article></body></html>' }, GULL],
  group: [HARBOUR, GULL],
  check: [
    { id: 'd1', draft: DRAFT, sources: [HARBOUR, GULL], at: '2026-04-10' },
    { id: 'd2', draft: '', sources: [] },
  ],
  brief: [
    { id: 'b1', articles: [HARBOUR, GULL], at: '2026-04-10' },
    { id: 'b2', articles: [GULL], words: 60 },
  ],
  actor: [
    { id: 'a1', phrase: 'the French foreign ministry' },
    { id: 'a2', phrase: 'officials', context: 'Officials in Warsaw declined to comment.', date: '2024-01-01' },
    { id: 'a3', phrase: '' },
  ],
};
const COMMANDS = Object.keys(INPUTS) as Command[];

const answers = async (command: Command, stdin: string | Uint8Array, ...more: string[]) =>
  run([command, '--jsonl', ...more], { stdin: [stdin] });

describe.each(COMMANDS)('%s --jsonl', (command) => {
  const rows = INPUTS[command];

  it('answers each line, in order, as its schema says, and says nothing else', async () => {
    const { status, out, err } = await answers(command, toLines(rows));
    const made = fromLines(out);
    expect(made.map((m) => m.id)).toEqual(rows.map((r) => r.id));
    for (const m of made) expect(faults(`${command}.output`, m)).toEqual([]);
    expect(out.endsWith('\n')).toBe(true);
    expect([status, err]).toEqual([0, '']);
  });

  it('gives the same bytes twice', async () => {
    const input = toLines(rows);
    expect((await answers(command, input)).out).toBe((await answers(command, input)).out);
  });

  it('tells of lines that can’t be processed in their place, goes on, and ends with 1', async () => {
    const [first, ...rest] = rows.map((r) => JSON.stringify(r));
    const input = [first, '{"id": "broken"', '[]', '{"id": 7}', ...rest].join('\r\n');
    const { status, out, err } = await answers(command, input);
    const made = fromLines(out);
    expect([status, err]).toEqual([1, '']);
    expect(made.map((m) => m.id)).toEqual([rows[0]!.id, null, null, '7', ...rows.slice(1).map((r) => r.id)]);
    expect(made[1]).toMatchObject({ line: 2, problems: [{ code: 'bad-json' }] });
    expect(made[2]).toMatchObject({ line: 3, problems: [{ code: 'bad-input' }] });
    for (const m of made) expect(faults(`${command}.output`, m)).toEqual([]);
  });

  it('takes an empty input', async () => {
    expect(await answers(command, '')).toEqual({ status: 0, out: '', err: '' });
    expect(await answers(command, '\n\n')).toEqual({ status: 0, out: '', err: '' });
  });
});

describe.each(['read', 'check', 'brief', 'actor'] as const)('%s --jsonl', (command) => {
  it('says the same of a line whatever its neighbours', async () => {
    const whole = (await answers(command, toLines(INPUTS[command]))).out;
    const alone = await Promise.all(INPUTS[command].map(async (r) => (await answers(command, toLines([r]))).out));
    expect(alone.join('')).toBe(whole);
  });
});

describe('read --jsonl', () => {
  const strange = [
    'Windows lines.\r\nA second one.\r\n\r\nA third, he said.',
    '\ufeffA mark of byte order opens this.',
    'A lone \ud800 half and a lone \udfff other half, she said.',
    'A nul \u0000 and a bell \u0007 in it.',
    'Separators\u2028of lines\u2029and of paragraphs.',
    '   white space before and after  \n\n',
    '“A quotation that nobody closes, he said.',
    'e\u0301 is not \u00e9, and ﬁ stays a ligature; 😀 is two units.',
    '\n',
  ];

  it.each(strange)('keeps the text to the last character: %j', async (text) => {
    const [made] = fromLines((await answers('read', toLines([{ id: 'x', text, lang: 'en' }]))).out);
    if (text.trim() === '') expect(made).toMatchObject({ id: 'x', problems: [{ code: 'empty' }] });
    else expect((made as { article: { text: string } }).article.text).toBe(text);
  });

  it('has every offset inside the text, and words at it', async () => {
    const { out } = await answers(
      'read',
      toLines([...INPUTS.read, ...strange.map((text, i) => ({ id: `s${i}`, text }))]),
    );
    for (const line of fromLines(out)) expect(offsetsOutside(line)).toEqual([]);
  });

  it('takes what it is told of an article before what the page says', async () => {
    const html =
      '<html><head><meta property="article:published_time" content="2025-01-01"><title>Old</title></head><body><article><p>Norvia and Brannia met on Monday.</p></article></body></html>';
    const [made] = fromLines((await answers('read', toLines([{ id: 'p', html, published: '2026-04-08' }]))).out);
    expect(made).toMatchObject({ article: { published: '2026-04-08' } });
  });
});

describe('group --jsonl', () => {
  it('takes what read wrote, and says the same as of the articles themselves', async () => {
    const read = (await answers('read', toLines(INPUTS.group))).out;
    expect((await answers('group', read)).out).toBe((await answers('group', toLines(INPUTS.group))).out);
  });

  it('says the same whatever the order of the input', async () => {
    const there = fromLines((await answers('group', toLines([HARBOUR, GULL]))).out);
    const back = fromLines((await answers('group', toLines([GULL, HARBOUR]))).out);
    expect([...back].reverse()).toEqual(there);
  });

  it('answers both of two lines with one id', async () => {
    const made = fromLines((await answers('group', toLines([HARBOUR, { ...GULL, id: 'harbour' }]))).out);
    expect(made.map((m) => m.id)).toEqual(['harbour', 'harbour']);
  });

  it('counts outlets of one house as one origin by a table, and tells which line of it is wrong', async () => {
    const dir = temporary();
    const table = path.join(dir, 'houses.txt');
    const [harbour, later] = [
      { ...HARBOUR, outlet: 'Sarn Post' },
      { ...HARBOUR, id: 'later', outlet: 'Tarn Daily' },
    ];
    writeFileSync(table, '# houses\nHalden Media: Sarn Post, Tarn Daily\n');
    const made = fromLines((await answers('group', toLines([harbour, later]), '--houses', table)).out);
    expect(made[1]!.reasons).toContain('is of one house with Sarn Post: Halden Media');
    writeFileSync(table, 'Halden Media: Sarn Post\nTarn Daily\n');
    const wrong = await answers('group', '', '--houses', table);
    expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining('houses.txt, line 2: not of the form')]);
    const gone = await answers('group', '', '--houses', path.join(dir, 'none.txt'));
    expect([gone.status, gone.err]).toEqual([2, expect.stringContaining('can’t be read (ENOENT)')]);
  });
});

describe('check --jsonl', () => {
  it('ends with 0 where there are findings', async () => {
    const { status, out } = await answers('check', toLines([INPUTS.check[0]]));
    const [made] = fromLines(out) as unknown as { findings: { rule: string; level: string }[] }[];
    expect(made!.findings.map((f) => f.rule)).toContain('Q1');
    expect(status).toBe(0);
  });

  it('takes the profile fidelity unless told: rules that look at the draft alone are notes', async () => {
    const input = toLines([{ id: 'd', draft: 'They met yesterday in Ellsport.', sources: [HARBOUR] }]);
    const levels = async (...more: string[]): Promise<unknown> => {
      const [made] = fromLines((await answers('check', input, ...more)).out) as unknown as {
        findings: { rule: string; level: string }[];
      }[];
      return made!.findings.find((f) => f.rule === 'T1')?.level;
    };
    expect(await levels()).toBe('note');
    expect(await levels('--profile', 'assessment')).toBe('error');
  });
});

describe('brief --jsonl', () => {
  it('cites only words of its articles, and names what it searched where it counts', async () => {
    const made = fromLines((await answers('brief', toLines(INPUTS.brief))).out) as unknown as {
      sentences: {
        text: string;
        basis: string;
        citations: { article: string; start: number; end: number }[];
        searched?: string[];
      }[];
    }[];
    const texts = new Map<string, string>([HARBOUR, GULL].map((a) => [a.id, a.text]));
    for (const s of made.flatMap((m) => m.sentences)) {
      if (s.basis === 'computed') expect(s.searched?.length).toBeGreaterThan(0);
      else expect(s.citations.length).toBeGreaterThan(0);
      for (const c of s.citations) expect(texts.get(c.article)!.slice(c.start, c.end).trim()).not.toBe('');
    }
    expect(made[0]!.sentences.length).toBeGreaterThan(5);
  });

  it('takes the day of a line before that of the command, and the command’s where the line has none', async () => {
    const line = { id: 'b', articles: [HARBOUR, GULL] };
    const markdown = async (row: object, ...more: string[]): Promise<string> => {
      const [made] = fromLines((await answers('brief', toLines([row]), ...more)).out);
      return (made as { markdown: string }).markdown;
    };
    expect(await markdown(line, '--at', '2026-05-01')).toContain('2026-05-01');
    expect(await markdown({ ...line, at: '2026-06-01' }, '--at', '2026-05-01')).toContain('2026-06-01');
  });
});

/** Places below a value that are not inside the article's text. */
function offsetsOutside(line: Record<string, unknown>): string[] {
  const length = (line.article as { text?: string } | undefined)?.text?.length ?? 0;
  const out: string[] = [];
  const visit = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { start, end } = value as { start?: unknown; end?: unknown };
    if (typeof start === 'number' && !(typeof end === 'number' && start >= 0 && start < end && end <= length))
      out.push(`${at} [${start}, ${end})`);
    for (const [key, below] of Object.entries(value)) visit(below, `${at}/${key}`);
  };
  visit(line, '');
  return out;
}
