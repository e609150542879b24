import type { Rule } from '../rule.ts';
import { C3 } from './C3.ts';
import { F2 } from './F2.ts';
import { Q1 } from './Q1.ts';
import { Q2 } from './Q2.ts';
import { T1 } from './T1.ts';
import { T5 } from './T5.ts';
import { U1 } from './U1.ts';
import { U2 } from './U2.ts';

/** The rules in the order in which they run. */
export const RULES: readonly Rule[] = [Q1, Q2, F2, T1, T5, C3, U1, U2];
