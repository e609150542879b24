import type { Rule } from '../rule.ts';
import { A1 } from './A1.ts';
import { A2 } from './A2.ts';
import { A3 } from './A3.ts';
import { A4 } from './A4.ts';
import { A5 } from './A5.ts';
import { A6 } from './A6.ts';
import { A7 } from './A7.ts';
import { A8 } from './A8.ts';
import { C1 } from './C1.ts';
import { C2 } from './C2.ts';
import { C3 } from './C3.ts';
import { C4 } from './C4.ts';
import { C5 } from './C5.ts';
import { E1 } from './E1.ts';
import { E2 } from './E2.ts';
import { E3 } from './E3.ts';
import { E4 } from './E4.ts';
import { F1 } from './F1.ts';
import { F2 } from './F2.ts';
import { F3 } from './F3.ts';
import { F4 } from './F4.ts';
import { N1 } from './N1.ts';
import { N2 } from './N2.ts';
import { P1 } from './P1.ts';
import { P2 } from './P2.ts';
import { Q1 } from './Q1.ts';
import { Q2 } from './Q2.ts';
import { Q3 } from './Q3.ts';
import { Q4 } from './Q4.ts';
import { Q5 } from './Q5.ts';
import { Q6 } from './Q6.ts';
import { Q7 } from './Q7.ts';
import { Q8 } from './Q8.ts';
import { S1 } from './S1.ts';
import { S2 } from './S2.ts';
import { S3 } from './S3.ts';
import { S4 } from './S4.ts';
import { S5 } from './S5.ts';
import { S6 } from './S6.ts';
import { T1 } from './T1.ts';
import { T2 } from './T2.ts';
import { T3 } from './T3.ts';
import { T4 } from './T4.ts';
import { T5 } from './T5.ts';
import { U1 } from './U1.ts';
import { U2 } from './U2.ts';

/** The rules in the order in which they run: a rule that looks at what others have told stands behind them. */
export const RULES: readonly Rule[] = [
  Q1,
  Q3,
  Q4,
  Q5,
  Q6,
  Q7,
  Q2,
  Q8,
  F2,
  F1,
  A2,
  A3,
  C3,
  A8,
  F3,
  A1,
  C2,
  A4,
  A5,
  A6,
  A7,
  C1,
  C4,
  C5,
  F4,
  T1,
  T5,
  T2,
  T3,
  T4,
  N1,
  N2,
  P1,
  P2,
  U1,
  U2,
  E1,
  E2,
  E3,
  E4,
  S1,
  S2,
  S3,
  S4,
  S5,
  S6,
];
