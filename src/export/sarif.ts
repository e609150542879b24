import type { Log, Region, Result } from 'sarif';
import type { Finding, Level } from '../record/index.ts';

/** What a rule is, for the tool's list of rules. */
export interface RuleInfo {
  readonly id: string;
  readonly name: string;
  readonly why: string;
}

const region = (draft: string, f: Finding): Region => {
  const before = draft.slice(0, f.start).split('\n');
  const inside = draft.slice(0, f.end).split('\n');
  return {
    startLine: before.length,
    startColumn: (before.at(-1)?.length ?? 0) + 1,
    endLine: inside.length,
    endColumn: (inside.at(-1)?.length ?? 0) + 1,
    charOffset: f.start,
    charLength: f.end - f.start,
  };
};

const LEVEL: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
};

/** Findings as a SARIF 2.1.0 log; columns count UTF-16 units. */
export function sarif(
  draft: string,
  uri: string,
  findings: readonly Finding[],
  rules: readonly RuleInfo[],
  version: string,
): string {
  const driver = {
    name: 'onrecord',
    version,
    rules: rules.map((r) => ({ id: r.id, name: r.name, shortDescription: { text: r.why } })),
  };
  const results = findings.map(
    (f): Result => ({
      ruleId: f.rule,
      ruleIndex: rules.findIndex((r) => r.id === f.rule),
      level: LEVEL[f.level],
      message: { text: f.expected === undefined ? f.message : `${f.message} The sources have: ${f.expected}` },
      locations: [{ physicalLocation: { artifactLocation: { uri }, region: region(draft, f) } }],
    }),
  );
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
