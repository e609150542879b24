import { commonOf } from '../languages/index.ts';
import type { CheckedSentence, Finding, SourceSpan, Verdict } from '../record/index.ts';
import { overlaps } from '../text/index.ts';
import type { CheckContext, DraftSentence } from './context.ts';
import { turnedRelations } from './relations.ts';
import { unknownNames } from './unknown.ts';
import { newsroomOf } from './voice.ts';

/** At or above it a sentence counts as backed: one passage has it in nearly its words. */
const BACKED = 0.5;
/** At or above it the sources have the parts of a sentence beside one another, though no one sentence has them all. */
const TOGETHER = 0.7;
// Errors of these rules say that a source has it otherwise.
const OTHERWISE = new Set(['Q1', 'Q8', 'A3', 'F2', 'T5', 'P1', 'P2', 'U2']);
const HEURISTIC = new Set(['P2', 'U2']);

// What is told without its speaker is backed all the same; what has no backing has it in its score.
const NO_FAULT = new Set(['U1', 'A1', 'A2']);
const TURNED = 0.8;

/** A verdict and a score for each sentence of the draft, from the alignment and from what the rules found. */
export function verdicts(ctx: CheckContext, findings: readonly Finding[]): CheckedSentence[] {
  return ctx.sentences.map((s) => {
    const here = findings.filter((f) => overlaps(f, s) && f.level !== 'note');
    const evidence = s.evidence.sentences.map(({ source, start, end }): SourceSpan => ({ source, start, end }));
    const score = scoreOf(ctx, s, here);
    return { start: s.start, end: s.end, verdict: verdictOf(ctx, s, here), score, evidence };
  });
}

/** Where the draft says from where and when it is told. */
function isDateline(ctx: CheckContext, s: DraftSentence): boolean {
  const { dateline } = ctx.input.draft.article;
  return dateline !== undefined && s.start >= dateline.start && s.end <= (dateline.after ?? dateline.end);
}

/** `The statement does not mention the crew`: what a source leaves out stands in none of its sentences. */
const isAbsence = (ctx: CheckContext, s: DraftSentence): boolean => newsroomOf(ctx).absence.test(s.text);

/** Questions, datelines, absences and sentences without a word of content state nothing that a sentence of a source could back. */
export function checkable(ctx: CheckContext, s: DraftSentence): boolean {
  if (isDateline(ctx, s) || (isAbsence(ctx, s) && !hasBacking(s))) return false;
  const common = commonOf(ctx.input.draft.article.lang);
  return s.list.some((w) => !common.emptyWords.has(w)) && s.list.length >= 2 && !/\?["”’)]?$/u.test(s.text);
}

/** How much of a sentence one passage has. */
export const backing = (s: DraftSentence): number =>
  Math.max(s.aligned[0]?.score ?? 0, 0.95 * (s.twin?.covered ?? 0) - 0.15);

const judged = new WeakMap<DraftSentence, boolean>();

/** Whether one passage, or one with those beside it, has enough of a sentence. */
export function hasBacking(s: DraftSentence): boolean {
  const made = judged.get(s) ?? (backing(s) >= BACKED || s.evidence.together >= TOGETHER);
  judged.set(s, made);
  return made;
}

function verdictOf(ctx: CheckContext, s: DraftSentence, here: readonly Finding[]): Verdict {
  if (!checkable(ctx, s)) return 'not-checkable';
  if (here.some((f) => OTHERWISE.has(f.rule) && (f.level === 'error' || HEURISTIC.has(f.rule)))) return 'contradicted';
  return hasBacking(s) && unknownNames(ctx, s).length === 0 ? 'supported' : 'unsupported';
}

function scoreOf(ctx: CheckContext, s: DraftSentence, here: readonly Finding[]): number {
  if (!checkable(ctx, s)) return 1;
  const base = backing(s);
  const faults = here.filter((f) => !NO_FAULT.has(f.rule)).length + unknownNames(ctx, s).length;
  const turned = Math.min(2, turnedRelations(ctx, s));
  return Math.round(base * 0.6 ** Math.min(3, faults) * TURNED ** turned * 1e4) / 1e4;
}
