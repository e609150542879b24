import { mix } from './hash.ts';
import type { Lexemes } from './lexemes.ts';
import { best, type Scorer } from './perceptron.ts';
import { type Action, LEFT, RIGHT, SHIFT, State } from './state.ts';

/** A node's features as the templates see them; the root and "none" have their own values. */
class View {
  readonly z: State;
  readonly x: Lexemes;
  readonly tags: Int32Array;
  constructor(z: State, x: Lexemes, tags: Int32Array) {
    this.z = z;
    this.x = x;
    this.tags = tags;
  }
  word(i: number): number {
    return i < 0 ? 7 : i === this.z.n ? 9 : this.x.low[i]!;
  }
  tag(i: number): number {
    return i < 0 ? 60 : i === this.z.n ? 61 : this.tags[i]!;
  }
  label(i: number): number {
    return i < 0 ? 99 : this.z.label[i]!;
  }
  fine(i: number): number {
    return i < 0 || i >= this.z.n ? 0 : this.x.fine[i]!;
  }
  coarse(i: number): number {
    return i < 0 || i >= this.z.n ? 0 : this.x.coarse[i]!;
  }
  kid(a: Int32Array, i: number): number {
    return i < 0 ? -1 : a[i]!;
  }
  suffix(i: number): number {
    return i < 0 || i >= this.z.n ? 5 : this.x.suffix[2][i]!;
  }
}

const few = (n: number, most: number): number => Math.min(n, most);

/** Features of a state for the next action: stack, buffer, their children, distances, classes of words. */
export function actionFeatures(s: Scorer, v: View): void {
  s.n = 0;
  const { z } = v;
  let k = 0;
  const f = (h: number): void => s.add(mix(k++, h));
  const [s0, s1, s2] = [z.top(), z.top(1), z.top(2)];
  const at = (i: number): number => (i <= z.n ? i : -1);
  const [b0, b1, b2] = [at(z.front), at(z.front + 1), at(z.front + 2)];
  const [w0, w1, wb, wc] = [v.word(s0), v.word(s1), v.word(b0), v.word(b1)];
  const [t0, t1, t2, tb, tc, td] = [v.tag(s0), v.tag(s1), v.tag(s2), v.tag(b0), v.tag(b1), v.tag(b2)];
  const [p0, p1, pb, pc] = [mix(w0, t0), mix(w1, t1), mix(wb, tb), mix(wc, tc)];
  const gap = few(b0 - s0, 5);
  const span = s1 < 0 ? 9 : few(s0 - s1, 5);
  f(0);
  for (const h of [w0, t0, p0, w1, t1, p1, wb, tb, pb, wc, tc, pc, td, t2, mix(v.word(b2), td), v.word(s2)]) f(h);
  for (const h of [mix(p0, pb), mix(p0, wb), mix(w0, pb), mix(p0, tb), mix(t0, pb), mix(w0, wb), mix(t0, tb)]) f(h);
  for (const h of [
    mix(p1, p0),
    mix(p1, t0),
    mix(t1, p0),
    mix(w1, w0),
    mix(t1, t0),
    mix(tb, tc),
    mix(p1, pb),
    mix(t1, tb),
  ])
    f(h);
  for (const h of [
    mix(mix(t0, tb), tc),
    mix(mix(t1, t0), tb),
    mix(mix(t2, t1), t0),
    mix(mix(tb, tc), td),
    mix(mix(mix(t1, t0), tb), tc),
  ])
    f(h);
  for (const h of [mix(mix(w0, tb), tc), mix(mix(t0, wb), tc), mix(mix(w1, t0), tb), mix(mix(t1, w0), tb)]) f(h);
  for (const h of [mix(p0, gap), mix(pb, gap), mix(mix(t0, tb), gap), mix(mix(t1, t0), span), mix(p1, span)]) f(h);
  kidFeatures(v, f, s0, s1, b0);
  for (const h of [mix(v.suffix(s0), tb), mix(v.suffix(b0), t0)]) f(h);
  const [c0, c1, cb] = [v.fine(s0), v.fine(s1), v.fine(b0)];
  for (const h of [
    mix(v.coarse(s0), v.coarse(b0)),
    mix(v.coarse(s1), v.coarse(s0)),
    mix(c0, cb),
    mix(c1, c0),
    mix(c0, tb),
    mix(c1, t0),
    mix(t0, cb),
    mix(t1, c0),
  ])
    f(h);
  f(mix(c0, mix(tb, gap)));
  f(mix(c1, mix(t0, tb)));
}

function kidFeatures(v: View, f: (h: number) => void, s0: number, s1: number, b0: number): void {
  const { z } = v;
  const [l0, r0, l1, r1, lb] = [
    v.kid(z.left, s0),
    v.kid(z.right, s0),
    v.kid(z.left, s1),
    v.kid(z.right, s1),
    v.kid(z.left, b0),
  ];
  const [t0, t1, tb] = [v.tag(s0), v.tag(s1), v.tag(b0)];
  const [p0, p1, pb] = [mix(v.word(s0), t0), mix(v.word(s1), t1), mix(v.word(b0), tb)];
  const count = (a: Int32Array, i: number): number => (i < 0 ? 0 : few(a[i]!, 3));
  for (const h of [
    mix(p0, count(z.rights, s0)),
    mix(p0, count(z.lefts, s0)),
    mix(p1, count(z.rights, s1)),
    mix(p1, count(z.lefts, s1)),
    mix(pb, count(z.lefts, b0)),
  ])
    f(h);
  for (const i of [l0, r0, l1, r1, lb]) {
    f(v.word(i));
    f(v.tag(i));
    f(v.label(i));
  }
  for (const h of [
    mix(mix(t0, tb), v.tag(l0)),
    mix(mix(t0, tb), v.tag(r0)),
    mix(mix(t0, tb), v.tag(lb)),
    mix(mix(t1, t0), v.tag(l0)),
    mix(mix(t1, t0), v.tag(r0)),
    mix(mix(t1, t0), v.tag(l1)),
    mix(mix(t1, t0), v.tag(r1)),
  ])
    f(h);
  const [l02, r02, r12, lb2] = [v.kid(z.left2, s0), v.kid(z.right2, s0), v.kid(z.right2, s1), v.kid(z.left2, b0)];
  for (const h of [
    mix(v.label(r0), v.label(r02)),
    mix(v.label(l0), v.label(l02)),
    mix(v.label(r1), v.label(r12)),
    mix(v.label(lb), v.label(lb2)),
  ])
    f(h);
  for (const h of [
    mix(t0, mix(v.label(r0), v.label(l0))),
    mix(t1, mix(v.label(r1), v.label(l1))),
    mix(mix(t0, tb), v.label(r0)),
    mix(mix(t1, t0), v.label(r1)),
    mix(mix(t1, t0), v.label(l0)),
  ])
    f(h);
}

/** Features of an arc for its label. */
export function labelFeatures(s: Scorer, v: View, head: number, dep: number): void {
  s.n = 0;
  const { z } = v;
  let k = 0;
  const f = (h: number): void => s.add(mix(k++, h));
  const dir = head < dep ? 1 : 2;
  const far = few(Math.abs(head - dep), 6) * 3 + dir;
  const [wh, wd, th, td] = [v.word(head), v.word(dep), v.tag(head), v.tag(dep)];
  const tt = mix(th, td);
  const beside = (i: number): number => (i < 0 || i >= z.n ? -1 : i);
  const [before, after] = [beside(dep - 1), beside(dep + 1)];
  const [l, r] = [z.left[dep]!, z.right[dep]!];
  const sister = head < dep ? z.right[head]! : z.left[head]!;
  for (const h of [
    dir,
    wh,
    wd,
    mix(wh, wd),
    mix(tt, dir),
    mix(tt, far),
    mix(mix(wh, td), dir),
    mix(mix(th, wd), dir),
    mix(mix(wh, th), mix(wd, td)),
    mix(td, far),
    mix(wd, far),
    mix(wh, far),
  ])
    f(h);
  for (const h of [
    mix(tt, mix(v.tag(before), v.tag(after))),
    mix(tt, mix(v.tag(beside(head - 1)), v.tag(beside(head + 1)))),
    mix(td, v.word(before)),
    mix(td, v.word(after)),
    mix(wd, v.word(before)),
  ])
    f(h);
  for (const h of [
    mix(tt, v.label(l)),
    mix(tt, v.label(r)),
    mix(tt, mix(v.word(l), dir)),
    mix(mix(wh, td), v.word(l)),
    mix(tt, v.label(sister)),
    mix(mix(wh, td), v.label(sister)),
  ])
    f(h);
  for (const h of [
    mix(td, v.label(z.left[head]!)),
    mix(td, v.label(z.right[head]!)),
    mix(wd, v.label(z.left[head]!)),
    mix(tt, few(z.lefts[head]!, 3) * 4 + few(z.rights[head]!, 3)),
  ])
    f(h);
  for (const h of [
    mix(v.suffix(dep), mix(th, dir)),
    mix(v.suffix(head), mix(td, dir)),
    mix(mix(td, v.label(l)), v.label(r)),
    mix(v.word(r), mix(td, dir)),
    mix(mix(wd, v.word(l)), dir),
  ])
    f(h);
  const [ch, cd] = [v.fine(head), v.fine(dep)];
  for (const h of [
    mix(mix(v.coarse(head), v.coarse(dep)), dir),
    mix(mix(ch, cd), dir),
    mix(mix(ch, td), dir),
    mix(mix(th, cd), dir),
    mix(mix(ch, td), v.word(l)),
  ])
    f(h);
}

/** A view of one sentence for the templates. */
export const viewOf = (z: State, x: Lexemes, tags: Int32Array): View => new View(z, x, tags);

/** Heads (`n` is the root) and labels of one sentence, greedily. */
export function parseTree(actions: Scorer, labels: Scorer, x: Lexemes, tags: Int32Array): State {
  const z = new State(x.n);
  const v = viewOf(z, x, tags);
  while (!z.done) {
    actionFeatures(actions, v);
    const a = bestLegal(z, actions.score());
    if (a === SHIFT) z.apply(a, -1);
    else {
      const { head, dep } = z.arc(a);
      labelFeatures(labels, v, head, dep);
      z.apply(a, best(labels.score()));
    }
  }
  return z;
}

/** The best action that the state allows. */
export function bestLegal(z: State, scores: Float64Array): Action {
  let at: Action | -1 = -1;
  for (const a of [SHIFT, LEFT, RIGHT] as const) if (z.legal(a) && (at < 0 || scores[a]! > scores[at]!)) at = a;
  return at as Action;
}
