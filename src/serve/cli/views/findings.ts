import { type AnnotatedArticle, type Checked, type Finding, RULES } from '../../../app.ts';
import { printable, type Style, wrap } from '../style.ts';

const place = (draft: string, at: number): { readonly line: number; readonly column: number } => {
  const before = draft.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

function findingText(
  file: string,
  draft: string,
  f: Finding,
  sources: readonly AnnotatedArticle[],
  style: Style,
  width: number,
): string {
  const { line, column } = place(draft, f.start);
  const rule = RULES.find((r) => r.id === f.rule);
  const paint = f.level === 'error' ? style.red : f.level === 'warning' ? style.yellow : style.dim;
  const out = [`${style.bold(`${file}:${line}:${column}`)} ${paint(f.level)} ${f.rule} ${rule?.name ?? ''}`];
  out.push(wrap(`  ${draft.slice(f.start, f.end).replace(/\s+/gu, ' ')}`, width, '  '));
  out.push(paint(`  ${'^'.repeat(Math.min(f.end - f.start, Math.max(1, width - 4)))}`));
  out.push(wrap(`  ${f.message}`, width, '  '));
  if (f.expected !== undefined) out.push(wrap(`  The sources have: ${f.expected}`, width, '  '));
  for (const e of f.evidence.slice(0, 2)) {
    const source = sources.find((s) => s.id === e.source);
    const words = source?.article.text.slice(e.start, e.end).replace(/\s+/gu, ' ') ?? '';
    out.push(style.dim(wrap(`  ${source?.article.outlet ?? e.source}: “${printable(words)}”`, width, '  ')));
  }
  if (rule) out.push(style.dim(wrap(`  Why: ${rule.why}`, width, '  ')));
  return out.join('\n');
}

/** Findings for the terminal: place, the words, what the sources have, the rule and its reason; then a count. */
export function findingsText(
  file: string,
  draft: string,
  checked: Checked,
  sources: readonly AnnotatedArticle[],
  style: Style,
  width: number,
): string {
  const found = checked.findings.map((f) => findingText(file, draft, f, sources, style, width));
  const count = (level: string): number => checked.findings.filter((f) => f.level === level).length;
  const backed = checked.sentences.filter((s) => s.verdict === 'supported').length;
  const silenced = checked.problems.filter((p) => p.message.includes('silenced')).map((p) => `note: ${p.message}`);
  const sum = `${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes; ${backed} of ${checked.sentences.length} sentences backed by ${sources.length} sources`;
  return `${[...found, ...silenced, style.bold(sum)].join('\n\n')}\n`;
}
