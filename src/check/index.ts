/**
 * A draft held against its sources by newsroom rules.
 * Takes: the annotated draft and sources. Gives: a verdict for each sentence and findings, each with what the sources have.
 * Never: says what is true, changes the draft, or needs a model.
 */
import type { AnnotatedArticle, Checked, Finding, Problem } from '../record/index.ts';
import { type CheckContext, type CheckInput, contextOf } from './context.ts';
import { levelOf, PROFILES, type Profile, type ProfileName } from './profiles.ts';
import type { Found, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { silenced } from './silence.ts';
import { verdicts } from './verdicts.ts';

export type { CheckInput, Clash, OneSidedContact, WeighedSources } from './context.ts';
export { type Mend, mends } from './mend.ts';
export { levelOf, PROFILES, type ProfileName } from './profiles.ts';
export { RULES } from './rules/index.ts';

/** A finding at the level that the profile gives it; none where the profile leaves the rule out. */
function leveled(rule: Rule, found: Found, profile: Profile): Finding[] {
  const level = levelOf(rule, found.level, profile);
  return level === 'off' ? [] : [{ rule: rule.id, ...found, level }];
}

const ahead = new WeakMap<AnnotatedArticle, CheckContext>();

/** Finds where a draft's sentences stand in the sources, which takes longest: it is known then when the draft is checked against them. */
export function alignAhead(input: CheckInput): void {
  ahead.set(input.draft, contextOf(input));
}

/** What was aligned ahead is of this draft and these sources, whatever else has become known of them. */
function aligned(input: CheckInput): CheckContext {
  const known = ahead.get(input.draft);
  return known?.input.sources === input.sources ? { ...known, input } : contextOf(input);
}

/** Checks one draft. Silenced rules are told of in `problems`, so that silence stays visible. */
export function checkDraft(input: CheckInput, profile: ProfileName = 'wire'): Checked {
  const context = aligned(input);
  const off = silenced(input.draft.article.text);
  const findings: Finding[] = [];
  for (const rule of RULES.filter((r) => !off.has(r.id))) {
    const found = rule.run(context, findings);
    findings.push(...found.flatMap((f) => leveled(rule, f, PROFILES[profile])));
  }
  const ordered = findings.sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  const problems: Problem[] = [
    ...input.draft.problems.filter((p) => p.code !== 'no-published' && p.code !== 'second-hand'),
    ...[...off].map((id): Problem => ({ code: 'unsupported', message: `rule ${id} is silenced in the draft` })),
  ];
  return { id: input.id, sentences: verdicts(context, ordered), findings: ordered, problems };
}
