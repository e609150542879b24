import type { Parse } from '../../../app/parse.ts';
import { nameTags } from '../../../app/parse.ts';
import { columns, printable } from '../layout.ts';
import type { Style } from '../style.ts';

/** Cells in columns as wide as their widest. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, c) => Math.max(...rows.map((r) => columns(r[c]!)))) ?? [];
  return rows.map((r) =>
    r
      .map((x, c) => x + ' '.repeat(widths[c]! - columns(x)))
      .join('  ')
      .trimEnd(),
  );
}

/** Each sentence with a table of its words: number, word, lemma, part of speech, number of the head, relation, name. */
export function treesText(parse: Parse, text: string, style: Style): string {
  return parse.sentences
    .map((s) => {
      const tags = nameTags(parse, s);
      const rows = s.tokens.map((t, i) =>
        [`${i + 1}`, t.text, t.lemma, t.upos, `${t.head + 1}`, t.deprel, tags[i] === 'O' ? '' : tags[i]!].map(
          printable,
        ),
      );
      return `${style.bold(printable(text.slice(s.start, s.end)))}\n${aligned(rows).join('\n')}\n\n`;
    })
    .join('');
}
