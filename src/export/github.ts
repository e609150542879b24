import type { Finding, Level } from '../record/index.ts';
import type { RuleInfo } from './sarif.ts';

const COMMAND: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const place = (draft: string, at: number): { readonly line: number; readonly column: number } => {
  const before = draft.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

/** Findings as workflow commands of GitHub Actions, one a line: they stand beside the lines of a pull request. */
export function githubAnnotations(
  draft: string,
  file: string,
  findings: readonly Finding[],
  rules: readonly RuleInfo[],
): string {
  return findings
    .map((f) => {
      const [from, to] = [place(draft, f.start), place(draft, f.end)];
      const title = `${f.rule} ${rules.find((r) => r.id === f.rule)?.name ?? ''}`.trim();
      const where = `file=${property(file)},line=${from.line},endLine=${to.line},col=${from.column},endColumn=${to.column},title=${property(title)}`;
      const has = f.expected === undefined ? '' : ` The sources have: ${f.expected}`;
      return `::${COMMAND[f.level]} ${where}::${data(`${f.message}${has}`)}\n`;
    })
    .join('');
}
