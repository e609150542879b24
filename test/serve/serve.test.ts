import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/serve/cli/program.ts';
import { fakeIo, run, temporary } from './run.ts';

const dir = temporary();
const db = path.join(dir, 'record.db');
const TOKEN = 'a-token-of-some-length';

describe('serve', () => {
  it('prints its address, answers there, and ends when it is told to', async () => {
    let end = (): void => {};
    const ended = new Promise<void>((done) => {
      end = done;
    });
    const out: string[] = [];
    const { io } = fakeIo({ ended });
    const done = runCli(['serve', '--db', db, '--port', '0', '--quiet'], {
      ...io,
      out: async (t) => void out.push(String(t)),
    });
    while (out.length === 0) await new Promise((wait) => setTimeout(wait, 20));
    const address = out[0]!.trim();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    const health = (await (await fetch(`${address}health`)).json()) as { status: string; record: number };
    expect(health).toMatchObject({ status: 'ok', record: 0 });
    end();
    expect(await done).toBe(0);
    await expect(fetch(`${address}health`)).rejects.toThrow();
  });

  it.each([
    [['--host', '0.0.0.0'], 'token'],
    [['--host', '192.0.2.1'], 'token'],
    [['--host', '0.0.0.0', '--token', 'short'], '16 characters'],
    [['--port', '70000'], '65535'],
    [['--port', 'many'], 'whole number'],
  ])('%j is wrong usage', async (args, why) => {
    const { status, out, err } = await run(['serve', '--db', db, ...args]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(why);
  });

  it('takes the token from the environment, and listens elsewhere with one', async () => {
    const { status, out } = await run(['serve', '--db', db, '--host', '0.0.0.0', '--port', '0'], {
      env: { ONRECORD_TOKEN: TOKEN },
    });
    expect([status, out]).toEqual([0, expect.stringMatching(/^http:\/\/localhost:\d+\/\n$/u)]);
  });
});
