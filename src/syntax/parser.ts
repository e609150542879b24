import { activate, featureSet } from './features.ts';
import { type Lexemes, WORD_COLUMNS } from './lexemes.ts';
import { best, type Scorer } from './perceptron.ts';
import { type Action, LEFT, RIGHT, SHIFT, State } from './state.ts';

const COLUMNS = [...WORD_COLUMNS, 't', 'l', 'lefts', 'rights'] as const;

/** The columns that the templates of the parser read: words, tags (`n + 2` long), and what the state has built. */
export const columnsOf = (z: State, x: Lexemes, tags: Int32Array): readonly Int32Array[] => [
  ...x.columns,
  tags,
  z.label,
  z.lefts,
  z.rights,
];

// Nodes: stack s0 s1 s2, buffer b0 b1 b2, their outermost children (s0l, s0r, ...) and the second ones (s0L, s0R, ...).
const ACTION_NODES = 's0 s1 s2 b0 b1 b2 s0l s0r s1l s1r b0l s0L s0R s1R b0L'.split(' ');
const ACTION_FEATURES = featureSet(
  ACTION_NODES,
  COLUMNS,
  ['gap', 'span'],
  `
s0.w | s0.t | s0.w s0.t | s1.w | s1.t | s1.w s1.t | b0.w | b0.t | b0.w b0.t | b1.w | b1.t | b1.w b1.t | b2.t | b2.w b2.t | s2.t | s2.w
s0.w s0.t b0.w b0.t | s0.w s0.t b0.w | s0.w b0.w b0.t | s0.w s0.t b0.t | s0.t b0.w b0.t | s0.w b0.w | s0.t b0.t
s1.w s1.t s0.w s0.t | s1.w s1.t s0.t | s1.t s0.w s0.t | s1.w s0.w | s1.t s0.t | b0.t b1.t | s1.w s1.t b0.w b0.t | s1.t b0.t
s0.t b0.t b1.t | s1.t s0.t b0.t | s2.t s1.t s0.t | b0.t b1.t b2.t | s1.t s0.t b0.t b1.t
s0.w b0.t b1.t | s0.t b0.w b1.t | s1.w s0.t b0.t | s1.t s0.w b0.t | s0.t b0.t b1.w | s1.t s0.t b0.w
s0.w s0.t gap | b0.w b0.t gap | s0.t b0.t gap | s1.t s0.t span | s1.w s1.t span
s0.w s0.t s0.rights | s0.w s0.t s0.lefts | s1.w s1.t s1.rights | s1.w s1.t s1.lefts | b0.w b0.t b0.lefts
s0.t s0.rights s0.lefts | s1.t s1.rights s1.lefts
s0l.w | s0l.t | s0l.l | s0r.w | s0r.t | s0r.l | s1l.w | s1l.t | s1l.l | s1r.w | s1r.t | s1r.l | b0l.w | b0l.t | b0l.l
s0.t b0.t s0l.t | s0.t b0.t s0r.t | s0.t b0.t b0l.t | s1.t s0.t s0l.t | s1.t s0.t s0r.t | s1.t s0.t s1l.t | s1.t s0.t s1r.t
s0r.l s0R.l | s0l.l s0L.l | s1r.l s1R.l | b0l.l b0L.l
s0.t s0r.l s0l.l | s1.t s1r.l s1l.l | s0.t b0.t s0r.l | s1.t s0.t s1r.l | s1.t s0.t s0l.l | s0.w s0l.l s0r.l | s1.w s1l.l s1r.l
s0.x3 b0.t | b0.x3 s0.t | s0.form b0.form | s0.shape b0.shape s0.t b0.t
s0.coarse b0.coarse | s1.coarse s0.coarse | s0.fine b0.fine | s1.fine s0.fine | s0.fine b0.t | s1.fine s0.t | b0.fine s0.t | s0.fine s1.t
s1.coarse s0.coarse b0.coarse | s0.coarse b0.coarse b1.t | s0.fine b0.t gap | s1.fine s0.t b0.t | s0.t b1.w | s0.t b1.fine`,
);

const LABEL_NODES = 'h d ha hb da db dl dr hl hr sister'.split(' ');
const LABEL_FEATURES = featureSet(
  LABEL_NODES,
  COLUMNS,
  ['dir', 'far'],
  `
dir | h.w | d.w | h.w d.w | h.t d.t dir | h.t d.t far | h.w d.t dir | h.t d.w dir | h.w h.t d.w d.t | d.t far | d.w far | h.w far
h.t d.t da.t db.t | h.t d.t ha.t hb.t | d.t da.w | d.t db.w | d.w da.w
h.t d.t dl.l | h.t d.t dr.l | h.t d.t dl.w dir | h.w d.t dl.w | h.t d.t sister.l | h.w d.t sister.l
d.t hl.l | d.t hr.l | d.w hl.l | h.t d.t h.lefts h.rights
d.x3 h.t dir | d.shape h.t dir | d.x2 d.t | h.x3 d.t dir | h.x2 d.x2 dir | d.t dl.l dr.l | dr.w d.t dir | d.w dl.w dir
h.coarse d.coarse dir | h.fine d.fine dir | h.fine d.t dir | h.t d.fine dir | h.fine d.t dl.w | d.fine h.w | d.fine dl.w dir
h.x3 d.t hl.l | h.x3 d.t hr.l | d.x3 d.t da.t | h.t d.t hl.l hr.l`,
);

const nodes = new Int32Array(ACTION_NODES.length);
const arcNodes = new Int32Array(LABEL_NODES.length);
const numbers = new Int32Array(2);

/** Features of a state for its next action. */
export function actionFeatures(s: Scorer, z: State, columns: readonly Int32Array[]): void {
  const [s0, s1, b0] = [z.top(), z.top(1), z.front];
  nodes[0] = s0;
  nodes[1] = s1;
  nodes[2] = z.top(2);
  nodes[3] = b0;
  nodes[4] = b0 + 1;
  nodes[5] = Math.min(b0 + 2, z.none);
  nodes[6] = z.left[s0]!;
  nodes[7] = z.right[s0]!;
  nodes[8] = z.left[s1]!;
  nodes[9] = z.right[s1]!;
  nodes[10] = z.left[b0]!;
  nodes[11] = z.left2[s0]!;
  nodes[12] = z.right2[s0]!;
  nodes[13] = z.right2[s1]!;
  nodes[14] = z.left2[b0]!;
  numbers[0] = s0 === z.none ? -1 : Math.min(b0 - s0, 5);
  numbers[1] = s1 === z.none ? -1 : Math.min(s0 - s1, 5);
  activate(s, ACTION_FEATURES, columns, nodes, numbers);
}

/** Features of an arc for its label. */
export function labelFeatures(s: Scorer, z: State, columns: readonly Int32Array[], head: number, dep: number): void {
  const beside = (i: number): number => (i < 0 || i >= z.n ? z.none : i);
  const right = head < dep;
  arcNodes[0] = head;
  arcNodes[1] = dep;
  arcNodes[2] = beside(head - 1);
  arcNodes[3] = beside(head + 1);
  arcNodes[4] = beside(dep - 1);
  arcNodes[5] = beside(dep + 1);
  arcNodes[6] = z.left[dep]!;
  arcNodes[7] = z.right[dep]!;
  arcNodes[8] = z.left[head]!;
  arcNodes[9] = z.right[head]!;
  arcNodes[10] = right ? z.right[head]! : z.left[head]!;
  numbers[0] = right ? 1 : 2;
  numbers[1] = Math.min(Math.abs(head - dep), 6) * 3 + numbers[0];
  activate(s, LABEL_FEATURES, columns, arcNodes, numbers);
}

/** Heads (`n` is the root) and labels of one sentence, greedily. `tags` is `n + 2` long. */
export function parseTree(actions: Scorer, labels: Scorer, x: Lexemes, tags: Int32Array): State {
  const z = new State(x.n);
  const columns = columnsOf(z, x, tags);
  while (!z.done) {
    actionFeatures(actions, z, columns);
    const a = bestLegal(z, actions.score());
    if (a === SHIFT) {
      z.apply(a, -1);
      continue;
    }
    labelFeatures(labels, z, columns, z.headFor(a), z.top());
    z.apply(a, best(labels.score()));
  }
  return z;
}

/** The best action that the state allows. */
export function bestLegal(z: State, scores: Float64Array): Action {
  let at: Action | -1 = -1;
  for (const a of [SHIFT, LEFT, RIGHT] as const) if (z.legal(a) && (at < 0 || scores[a]! > scores[at]!)) at = a;
  return at as Action;
}
