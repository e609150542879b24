import { type AnnotatedArticle, type Checked, type Finding, type Level, RULES } from '../../../app.ts';
import { layout, type Paint, type Piece } from '../layout.ts';
import type { Style } from '../style.ts';

interface View {
  readonly file: string;
  readonly draft: string;
  readonly sources: readonly AnnotatedArticle[];
  readonly style: Style;
  readonly width: number;
}

function place(draft: string, at: number): string {
  const before = draft.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

const paintOf = (style: Style, level: Level): Paint =>
  level === 'error' ? style.red : level === 'warning' ? style.yellow : style.dim;

function findingText(f: Finding, { file, draft, sources, style, width }: View): string {
  const rule = RULES.find((r) => r.id === f.rule);
  const paint = paintOf(style, f.level);
  const indented = (pieces: Piece | readonly Piece[]): string => layout(pieces, width, { first: '  ', rest: '  ' });
  const head: Piece[] = [
    [style.bold, `${file}:${place(draft, f.start)}`],
    ' ',
    [paint, `${f.level} ${f.rule}`],
    ` ${rule?.name ?? ''}`,
  ];
  const out = [
    layout(head, width, { rest: '  ' }),
    indented([paint, draft.slice(f.start, f.end)]),
    indented(f.message),
  ];
  if (f.expected !== undefined) out.push(indented(`The sources have: ${f.expected}`));
  for (const e of f.evidence.slice(0, 2)) {
    const source = sources.find((s) => s.id === e.source)?.article;
    const words = source?.text.slice(e.start, e.end) ?? '';
    out.push(indented([style.dim, `${source?.outlet ?? e.source}: “${words}”`]));
  }
  if (rule) out.push(indented([style.dim, `Why: ${rule.why}`]));
  return out.join('\n');
}

const many = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** Findings for the terminal: place, the words, what the sources have, the rule and its reason; then a count. */
export function findingsText(
  draft: { readonly file: string; readonly draft: string },
  checked: Checked,
  sources: readonly AnnotatedArticle[],
  style: Style,
  width: number,
): string {
  const view: View = { ...draft, sources, style, width };
  const count = (level: Level): string => many(checked.findings.filter((f) => f.level === level).length, level);
  const backed = checked.sentences.filter((s) => s.verdict === 'supported').length;
  const silenced = checked.problems
    .filter((p) => p.message.includes('silenced'))
    .map((p) => layout(`note: ${p.message}`, width));
  const sum = `${count('error')}, ${count('warning')}, ${count('note')}; ${backed} of ${many(checked.sentences.length, 'sentence')} backed by ${many(sources.length, 'source')}`;
  return `${[...checked.findings.map((f) => findingText(f, view)), ...silenced, layout([style.bold, sum], width)].join('\n\n')}\n`;
}
