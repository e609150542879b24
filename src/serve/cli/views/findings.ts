import { type AnnotatedArticle, type Checked, type Finding, type Level, RULES } from '../../../app.ts';
import { columns, layout, type Paint, type Piece, printable } from '../layout.ts';
import type { Style } from '../style.ts';

interface View {
  readonly file: string;
  readonly given: string;
  readonly sentences: Checked['sentences'];
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

/** The sentence on one line, or what of it there is room for, and under it carets below the words that are meant. */
function pointed(f: Finding, { given, sentences, style, width }: View, paint: Paint): string[] {
  const whole = sentences.find((s) => s.start <= f.start && f.start < s.end) ?? f;
  const flat = (from: number, to: number): string => printable(given.slice(from, to).replace(/\s/gu, ' '));
  const room = Math.max(20, width) - 4;
  // Words before are cut first, so that the place itself is seen.
  const from = f.end - whole.start <= room ? whole.start : Math.max(whole.start, f.start - Math.floor(room / 4));
  const to = Math.min(Math.max(whole.end, f.end), from + room);
  const [before, meant] = [flat(from, f.start), flat(f.start, Math.min(f.end, to))];
  const line = `  ${from > whole.start ? '…' : ' '}${before}${meant}${flat(Math.min(f.end, to), to)}${to < whole.end ? '…' : ''}`;
  const carets = `   ${' '.repeat(columns(before))}${'^'.repeat(Math.max(1, columns(meant)))}`;
  return [style.bold(line), paint(carets)];
}

function findingText(f: Finding, view: View): string {
  const { file, given, sources, style, width } = view;
  const rule = RULES.find((r) => r.id === f.rule);
  const paint = paintOf(style, f.level);
  const indented = (pieces: Piece | readonly Piece[]): string => layout(pieces, width, { first: '  ', rest: '  ' });
  const head: Piece[] = [
    [style.bold, `${file}:${place(given, f.start)}`],
    ' ',
    [paint, `${f.level} ${f.rule}`],
    ` ${rule?.name ?? ''}`,
  ];
  const out = [layout(head, width, { rest: '  ' }), ...pointed(f, view, paint), indented(f.message)];
  if (f.expected !== undefined) out.push(indented(`The sources have: ${f.expected}`));
  for (const e of f.evidence.slice(0, 2)) {
    const source = sources.find((s) => s.id === e.source)?.article;
    const words = source?.text.slice(e.start, e.end) ?? '';
    out.push(indented([style.dim, `${source?.outlet ?? e.source}: “${words}”`]));
  }
  if (f.suggest !== undefined) out.push(indented(`Suggested: ${f.suggest}`));
  if (rule) out.push(indented([style.dim, `Why: ${rule.why}`]));
  return out.join('\n');
}

const many = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** Findings for the terminal: place, the words, what the sources have, the rule and its reason; then a count. */
export function findingsText(
  draft: { readonly file: string; readonly given: string },
  checked: Checked,
  sources: readonly AnnotatedArticle[],
  style: Style,
  width: number,
): string {
  const view: View = { file: draft.file, given: draft.given, sentences: checked.sentences, sources, style, width };
  const count = (level: Level): string => many(checked.findings.filter((f) => f.level === level).length, level);
  const backed = checked.sentences.filter((s) => s.verdict === 'supported').length;
  const checkable = checked.sentences.filter((s) => s.verdict !== 'not-checkable').length;
  const silenced = checked.problems
    .filter((p) => p.message.includes('silenced'))
    .map((p) => layout(`note: ${p.message}`, width));
  const sum = `${count('error')}, ${count('warning')}, ${count('note')}; ${backed} of ${many(checkable, 'sentence')} backed by ${many(sources.length, 'source')}`;
  return `${[...checked.findings.map((f) => findingText(f, view)), ...silenced, layout([style.bold, sum], width)].join('\n\n')}\n`;
}
