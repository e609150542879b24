import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { columns } from '../../src/serve/cli/layout.ts';
import { runCli } from '../../src/serve/cli/program.ts';
import { fakeIo, run, temporary } from './run.ts';

const dir = temporary();
const db = path.join(dir, 'demo.db');
const bare = (text: string): string => text.replace(/\u001b\[\d+m/gu, '');

describe('demo', () => {
  it('shows brief, timeline, comparison and what is due, and keeps the record where it is told to', async () => {
    const { status, out, err } = await run(['demo', '--db', db]);
    expect([status, err]).toEqual([0, '']);
    for (const part of [
      'The brief, in about 900 words',
      'The timeline',
      'The two sides compared',
      'What is due',
      'Go on',
    ])
      expect(out).toContain(`── ${part} ──`);
    expect(out).not.toContain('\u001b');
    expect(existsSync(db)).toBe(true);
  });

  // The record is there by now, so that only the telling is repeated.
  it.each([60, 80, 100, 200])('keeps to a terminal of %i columns, in colour', async (width) => {
    const { out } = await run(['demo', '--db', db], { width, colour: true });
    expect(out).toContain('\u001b[');
    for (const line of bare(out).split('\n')) expect(columns(line)).toBeLessThanOrEqual(width);
  });
});

describe('demo --serve', () => {
  it('opens the demo’s record: from its address to the exact words in three clicks', async () => {
    const out: string[] = [];
    let end = (): void => {};
    const ended = new Promise<void>((done) => {
      end = done;
    });
    const { io } = fakeIo({ ended });
    const done = runCli(['demo', '--serve', '--db', db, '--quiet'], {
      ...io,
      out: async (t) => void out.push(String(t)),
    });
    while (out.length === 0) await new Promise((wait) => setTimeout(wait, 20));
    const page = async (at: string) =>
      parseHTML(await (await fetch(new URL(at, out[0]!.trim()), { headers: { accept: 'text/html' } })).text()).document;
    const hrefOf = (p: Awaited<ReturnType<typeof page>>, which: string): string =>
      p.querySelector(which)!.getAttribute('href')!;
    const story = await page(hrefOf(await page('/'), 'main h2 a'));
    const words = hrefOf(story, '#brief a.sentence');
    const at = (await page(words)).getElementById(words.split('#')[1]!);
    expect(at?.localName).toBe('mark');
    // The brief's first sentence tells what these words say: a name stands in both.
    expect(at?.textContent).toContain('Halvenia');
    expect(story.querySelector('#brief a.sentence')?.textContent).toContain('Halvenia');
    end();
    expect(await done).toBe(0);
  });
});
