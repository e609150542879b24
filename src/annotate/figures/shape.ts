import type { Direction } from '../../languages/shape/numbers.ts';
import type { Figure, Span } from '../../record/index.ts';
import type { Candidate } from './scene.ts';

/** What the words around a number tell of it. */
export interface Shape {
  readonly rule: string;
  readonly change?: NonNullable<Figure['change']>;
  readonly measure?: Span;
  readonly base?: Span;
  /** First and last lexeme that the figure takes beyond number and unit. */
  readonly first?: number;
  readonly last?: number;
}

/** Reads one construction; null where the words are not built that way. */
export type ShapeRule = (c: Candidate) => Shape | null;

/** A change by the number (or to it), as a field. */
export const changed = (direction: Direction, by?: number, to?: number): NonNullable<Figure['change']> => ({
  direction,
  ...(by === undefined ? {} : { by }),
  ...(to === undefined ? {} : { to }),
});
