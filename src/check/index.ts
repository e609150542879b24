/**
 * A draft held against its sources by newsroom rules.
 * Takes: the annotated draft and sources. Gives: a verdict for each sentence and findings, each with what the sources have.
 * Never: says what is true, changes the draft, or needs a model.
 */
import type { Checked, Finding, Problem } from '../record/index.ts';
import { type CheckInput, contextOf } from './context.ts';
import { levelOf, PROFILES, type ProfileName } from './profiles.ts';
import { RULES } from './rules/index.ts';
import { silenced } from './silence.ts';
import { verdicts } from './verdicts.ts';

export type { CheckInput, OneSidedContact } from './context.ts';
export { type Mend, mends } from './mend.ts';
export { PROFILES, type ProfileName } from './profiles.ts';
export { RULES } from './rules/index.ts';

/** Checks one draft. Silenced rules are told of in `problems`, so that silence stays visible. */
export function checkDraft(input: CheckInput, profile: ProfileName = 'wire'): Checked {
  const context = contextOf(input);
  const off = silenced(input.draft.article.text);
  const findings = RULES.filter((r) => !off.has(r.id)).flatMap((rule) =>
    rule.run(context).map((f): Finding => ({ rule: rule.id, ...f, level: levelOf(rule, f.level, PROFILES[profile]) })),
  );
  const ordered = findings.sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  const problems: Problem[] = [
    ...input.draft.problems.filter((p) => p.code !== 'no-published' && p.code !== 'second-hand'),
    ...[...off].map((id): Problem => ({ code: 'unsupported', message: `rule ${id} is silenced in the draft` })),
  ];
  return { id: input.id, sentences: verdicts(context, ordered), findings: ordered, problems };
}
