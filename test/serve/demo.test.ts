import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { columns } from '../../src/serve/cli/layout.ts';
import { run, temporary } from './run.ts';

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
