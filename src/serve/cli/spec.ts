import type { Io } from './io.ts';
import type { Style } from './style.ts';

/** An option as commander writes it: `--at <date>`. */
export interface OptionSpec {
  readonly flags: string;
  readonly about: string;
}

/** What a command's function gets: parsed arguments, the options by name, streams and marks. */
export interface Call {
  readonly io: Io;
  readonly style: Style;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** A command of the program. Help, shell completion and the reference are made from it. */
export interface CommandSpec {
  readonly name: string;
  /** `<target...>`, `[story]`, as commander writes them. */
  readonly args: string;
  readonly summary: string;
  readonly about: string;
  readonly options: readonly OptionSpec[];
  /** Command line and what it does. */
  readonly examples: readonly (readonly [string, string])[];
  /** Resolves to the exit status: 0 well, 1 problems or findings. Throws `Usage` for 2. */
  readonly run: (call: Call) => Promise<number>;
}

/** Wrong usage: told on standard error, exit status 2. */
export class Usage extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

export const text = (call: Call, name: string): string | undefined => {
  const value = call.options[name];
  return typeof value === 'string' ? value : undefined;
};

export const flag = (call: Call, name: string): boolean => call.options[name] === true;

/** A day given as `--at`; throws `Usage` on another shape. */
export function day(call: Call, name: string, isDay: (value: string) => boolean): string | undefined {
  const value = text(call, name);
  if (value !== undefined && !isDay(value)) throw new Usage(`--${name} takes a day as YYYY-MM-DD, not “${value}”`);
  return value;
}

/** A whole number from `least`; throws `Usage` on anything else. */
export function whole(call: Call, name: string, least: number): number | undefined {
  const value = text(call, name);
  if (value === undefined) return undefined;
  const n = Number(value);
  if (!Number.isInteger(n) || n < least)
    throw new Usage(`--${name} takes a whole number from ${least}, not “${value}”`);
  return n;
}
