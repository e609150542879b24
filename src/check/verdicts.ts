import { commonOf } from '../languages/index.ts';
import type { CheckedSentence, Finding, SourceSpan, Verdict } from '../record/index.ts';
import { overlaps } from '../text/index.ts';
import type { CheckContext, DraftSentence } from './context.ts';
import { spread } from './spread.ts';
import { unknownNames } from './unknown.ts';

/** At or above it a sentence counts as backed: one passage has it in nearly its words. */
const BACKED = 0.5;
/** At or above it the sources have the parts of a sentence beside one another, though no one sentence has them all. */
const TOGETHER = 0.66;
// Errors of these rules say that a source has it otherwise.
const OTHERWISE = new Set(['Q1', 'Q8', 'A3', 'F2', 'T5', 'P1', 'P2', 'U2']);
const HEURISTIC = new Set(['P2', 'U2']);

/** A verdict and a score for each sentence of the draft, from the alignment and from what the rules found. */
export function verdicts(ctx: CheckContext, findings: readonly Finding[]): CheckedSentence[] {
  return ctx.sentences.map((s) => {
    const here = findings.filter((f) => overlaps(f, s) && f.level !== 'note');
    const evidence = s.aligned.map(
      ({ sentence }): SourceSpan => ({ source: sentence.source, start: sentence.start, end: sentence.end }),
    );
    const score = scoreOf(ctx, s, here);
    return { start: s.start, end: s.end, verdict: verdictOf(ctx, s, here), score, evidence };
  });
}

/** Questions and sentences without a word of content state nothing that a source could back. */
export function checkable(ctx: CheckContext, s: DraftSentence): boolean {
  const common = commonOf(ctx.input.draft.article.lang);
  return s.list.some((w) => !common.emptyWords.has(w)) && s.list.length >= 2 && !/\?["”’)]?$/u.test(s.text);
}

/** How much of a sentence one passage has. */
export const backing = (s: DraftSentence): number =>
  Math.max(s.aligned[0]?.score ?? 0, 0.95 * (s.twin?.covered ?? 0) - 0.15);

const judged = new WeakMap<DraftSentence, boolean>();

/** Whether one passage, or one with those beside it, has enough of a sentence. */
export function hasBacking(ctx: CheckContext, s: DraftSentence): boolean {
  const made = judged.get(s) ?? (backing(s) >= BACKED || spread(ctx, s) >= TOGETHER);
  judged.set(s, made);
  return made;
}

function verdictOf(ctx: CheckContext, s: DraftSentence, here: readonly Finding[]): Verdict {
  if (!checkable(ctx, s)) return 'not-checkable';
  if (here.some((f) => OTHERWISE.has(f.rule) && (f.level === 'error' || HEURISTIC.has(f.rule)))) return 'contradicted';
  return hasBacking(ctx, s) && unknownNames(ctx, s).length === 0 ? 'supported' : 'unsupported';
}

function scoreOf(ctx: CheckContext, s: DraftSentence, here: readonly Finding[]): number {
  if (!checkable(ctx, s)) return 1;
  const base = backing(s);
  const faults = here.filter((f) => f.rule !== 'U1').length + unknownNames(ctx, s).length;
  return Math.round(base * 0.6 ** Math.min(3, faults) * 1e4) / 1e4;
}
