import pc from 'picocolors';
import type { Paint } from './layout.ts';

/** Marks for the terminal; without colour they leave the text as it is. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
}

export const styleOf = (colour: boolean): Style => pc.createColors(colour);
