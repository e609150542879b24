import type { Rule } from '../rule.ts';
import { A2 } from './A2.ts';
import { A3 } from './A3.ts';
import { C3 } from './C3.ts';
import { F2 } from './F2.ts';
import { P1 } from './P1.ts';
import { P2 } from './P2.ts';
import { Q1 } from './Q1.ts';
import { Q2 } from './Q2.ts';
import { Q5 } from './Q5.ts';
import { Q8 } from './Q8.ts';
import { T1 } from './T1.ts';
import { T5 } from './T5.ts';
import { U1 } from './U1.ts';
import { U2 } from './U2.ts';

/** The rules in the order in which they run. */
export const RULES: readonly Rule[] = [Q1, Q2, Q5, Q8, A2, A3, F2, T1, T5, C3, P1, P2, U1, U2];
