import type { OptionSpec } from './spec.ts';

export const DB: OptionSpec = {
  flags: '--db <file>',
  about: 'the record (default: $ONRECORD_DB, else onrecord.db in this folder)',
};
export const JSON_OUT: OptionSpec = { flags: '--json', about: 'print JSON instead of text' };
export const QUIET: OptionSpec = { flags: '--quiet', about: 'no messages and no progress, only results' };
export const AT: OptionSpec = { flags: '--at <date>', about: 'the day that stands for today, YYYY-MM-DD' };
export const JSONL: OptionSpec = {
  flags: '--jsonl',
  about: 'JSON Lines in on standard input, JSON Lines out; no record is opened',
};
export const JOBS: OptionSpec = {
  flags: '--jobs <n>',
  about: 'read with this many worker threads (default: the cores of the machine)',
};
