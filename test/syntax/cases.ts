import { readFileSync } from 'node:fs';

/** A case of a text file: a name, what goes in, what comes out. */
export interface Case {
  readonly name: string;
  readonly given: string;
  readonly wanted: readonly string[];
}

/** The cases of `cases/<file>.txt`: `# name`, the text, `==>`, a line for each thing that is wanted. */
export function casesOf(file: string): Case[] {
  const text = readFileSync(new URL(`cases/${file}.txt`, import.meta.url), 'utf8');
  return text
    .split(/^# /mu)
    .filter((c) => c.trim() !== '')
    .map((c) => {
      const [head = '', tail] = c.split('\n==>\n');
      if (tail === undefined) throw new Error(`no ==> in ${c}`);
      const [name = '', ...given] = head.split('\n');
      return { name, given: given.join('\n'), wanted: tail.trimEnd().split('\n') };
    });
}
