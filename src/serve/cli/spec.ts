import { isDay } from '../../record/index.ts';
import type { TaskOptions } from '../worker/tasks.ts';
import type { Io } from './io.ts';
import type { Style } from './style.ts';

/** An option as commander writes it: `--at <date>`. */
export interface OptionSpec {
  readonly flags: string;
  readonly about: string;
  /** The only values that it takes. */
  readonly values?: readonly string[];
}

/** What a command's function gets: parsed arguments, the options by name, streams and marks. */
export interface Call {
  readonly io: Io;
  /** Marks for results, and for messages. */
  readonly style: Style;
  readonly messages: Style;
  /** All commands, for the one that writes about them. */
  readonly commands: readonly CommandSpec[];
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
  /** With `--jsonl` it answers each line of standard input by itself, by these options of the task of its name; the command is not loaded then. */
  readonly eachLine?: (call: Call) => TaskOptions | Promise<TaskOptions>;
  /** Loads what runs it: help and completion need none of it, so that they come at once. */
  readonly load: () => Promise<{ readonly run: Run }>;
}

/** Resolves to the exit status: 0 well, 1 problems or findings. Throws `Usage` for 2. */
export type Run = (call: Call) => Promise<number>;

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

/** The values of an option that takes several. */
export const list = (call: Call, name: string): readonly string[] => {
  const value = call.options[name];
  return Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];
};

export const flag = (call: Call, name: string): boolean => call.options[name] === true;

/** A day of the calendar as YYYY-MM-DD; throws `Usage` on anything else. */
export function day(call: Call, name: string): string | undefined {
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

/** The options that were given, of those named. */
export const given = <K extends string>(call: Call, ...names: readonly K[]): { readonly [P in K]?: string } =>
  Object.fromEntries(names.map((n) => [n, text(call, n)]).filter(([, v]) => v !== undefined));

/** What an article does not say of itself, as `--published`, `--outlet` and so on give it. */
export const metaOf = (call: Call): { readonly [P in 'published' | 'outlet' | 'title' | 'lang' | 'url']?: string } => {
  day(call, 'published');
  return given(call, 'published', 'outlet', 'title', 'lang', 'url');
};

/** A field for an object, or none where there is no value. */
export const optional = <K extends string, V>(name: K, value: V | undefined): { readonly [P in K]?: V } =>
  value === undefined ? {} : ({ [name]: value } as { [P in K]: V });
