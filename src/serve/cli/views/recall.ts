import type { Fate, RecallReport } from '../../../app/record.ts';
import { layout, type Paint } from '../layout.ts';
import type { Style } from '../style.ts';

const LABEL: Readonly<Record<Fate, string>> = {
  falls: 'falls',
  copies: 'copies only',
  stands: 'stands',
};

/** What rests on a recalled article, each with what becomes of it and on whose word, then the drafted correction. */
export function recallText(report: RecallReport, style: Style, width: number): string {
  const paints: Readonly<Record<Fate, Paint>> = { falls: style.red, copies: style.yellow, stands: style.green };
  const item = (fate: Fate, id: string, words: string, others: readonly string[]): string => {
    const on = others.length === 0 ? '' : ` [${others.map((a) => report.sources[a] ?? a).join('; ')}]`;
    return layout([[paints[fate], LABEL[fate]], ' ', [style.bold, id], ` ${words}`, [style.dim, on]], width, {
      first: '- ',
      rest: '  ',
    });
  };
  const section = (heading: string, rows: readonly string[]): string[] => [
    '',
    style.cyan(style.bold(heading)),
    ...(rows.length === 0 ? ['- none'] : rows),
  ];
  return `${[
    layout(
      [
        [style.bold, report.source],
        [style.dim, ` (${report.articles.join(', ')})`],
      ],
      width,
    ),
    ...section(
      'Claims, by the id of their row in exports',
      report.claims.map((c) => item(c.fate, c.claim, c.words, c.others)),
    ),
    ...section(
      'Sentences of briefs',
      report.sentences.map((s) => item(s.fate, `${s.section}, ${s.days.join(', ')}:`, s.text, s.others)),
    ),
    ...section(
      'Exports',
      report.exports.map((e) =>
        layout(`${e.at} ${e.format}, ${e.rows} rows, sha256 ${e.sha256}`, width, { first: '- ', rest: '  ' }),
      ),
    ),
    ...section(
      'Reports of the same origin',
      report.copies.map((a) => layout(`${a} ${report.sources[a] ?? ''}`, width, { first: '- ', rest: '  ' })),
    ),
    ...section(
      'Drafted correction',
      report.correction
        .trimEnd()
        .split('\n')
        .map((l) => (l === '' ? '' : layout(l, width))),
    ),
  ].join('\n')}\n`;
}
