import type { AnnotatedArticle, Span, Statement } from '../../../record/index.ts';
import type { OriginView, Words } from '../../model/types.ts';
import { layout, type Piece } from '../layout.ts';
import type { Style } from '../style.ts';

type Row = readonly Piece[];

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((p) => p !== undefined && p !== '').join(', ');

/** The words of an article, and rows of what was found in it. */
class Record {
  readonly #a: AnnotatedArticle;
  readonly #style: Style;

  constructor(a: AnnotatedArticle, style: Style) {
    this.#a = a;
    this.#style = style;
  }

  #words(s: Span): string {
    return this.#a.article.text.slice(s.start, s.end);
  }

  #row(who: string, tags: string, words: string): Row {
    const { bold, dim } = this.#style;
    return [[bold, who], ' ', ...(tags === '' ? [] : [[dim, `[${tags}]`] as const, ' ']), words];
  }

  #speaker({ speaker }: Statement): string {
    if (!speaker) return 'no speaker';
    return speaker.unnamed ? `${this.#words(speaker)} (unnamed)` : (speaker.name ?? this.#words(speaker));
  }

  statements(): Row[] {
    return this.#a.statements.map((s) => {
      const to = s.addressee ? ` to ${this.#words(s.addressee)}` : '';
      const said = s.content.map((c) => this.#words(c)).join(' … ');
      return this.#row(`${this.#speaker(s)}${to}`, joined(s.kind, s.stance, s.said?.edtf), said);
    });
  }

  events(): Row[] {
    return this.#a.events.map((e) => {
      const side = (xs: typeof e.sources): string => xs.map((x) => x.country ?? this.#words(x)).join(' + ') || '–';
      const who = `${side(e.sources)} → ${side(e.targets)}`;
      return this.#row(who, joined(e.type, e.mode, e.status, e.happened?.edtf), this.#words(e));
    });
  }

  figures(): Row[] {
    return this.#a.figures.map((f) =>
      this.#row(`${f.value} ${f.unit}`, joined(f.comparator, f.change?.direction), this.#words(f)),
    );
  }

  commitments(): Row[] {
    return this.#a.commitments.map((c) =>
      this.#row(c.owner ? this.#words(c.owner) : 'no owner', joined(c.strength, c.due?.edtf), this.#words(c.action)),
    );
  }

  dates(): Row[] {
    return this.#a.dates.map((d) =>
      this.#row(this.#words(d), joined(d.type, d.basis), d.edtf ?? (d.value === '' ? 'open' : d.value)),
    );
  }

  cited(): Row[] {
    return (this.#a.article.citedReports ?? []).map((r) => this.#row(r.outlet, '', r.headline ?? ''));
  }
}

const LONGEST = 160;

/** Why an article has its origin, each reason with the words that show it, and those of the other article. */
function originRows({ reasons }: OriginView, style: Style): Row[] {
  const cut = (w: Words): string => {
    const line = w.quote.replace(/\s+/gu, ' ');
    return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …` : line;
  };
  const place = (w: Words): Piece => [style.dim, `[${w.article} ${w.start}-${w.end}]`];
  return reasons.flatMap((r): Row[] => [
    [r.text],
    ...r.shown.flatMap(({ words, there }): Row[] => [
      ['  ', place(words), ' ', cut(words)],
      ...(there ? [['  as there ', place(there), ' ', cut(there)]] : []),
    ]),
  ]);
}

/** An article's record for the terminal: what it is, then each kind of claim with its words. */
export function articleText(a: AnnotatedArticle, style: Style, width: number, origin?: OriginView): string {
  const { title, outlet, published, lang, label } = a.article;
  const record = new Record(a, style);
  const section = (heading: string, rows: readonly Row[]): string[] =>
    rows.length === 0
      ? []
      : ['', style.cyan(style.bold(heading)), ...rows.map((r) => layout(r, width, { first: '- ', rest: '  ' }))];
  const head = joined(outlet, published ?? 'no day of publication', label, lang, title === undefined ? '' : a.id);
  const out = [
    layout([style.bold, title ?? a.id], width),
    layout([style.dim, head], width),
    ...section('Statements', record.statements()),
    ...section('Events', record.events()),
    ...section('Figures', record.figures()),
    ...section('Commitments', record.commitments()),
    ...section('Dates', record.dates()),
    ...section('Cited reports', record.cited()),
    ...(origin
      ? section(
          `Origin ${origin.origin.slice('o-'.length)}${origin.copyKind === undefined ? '' : `, ${origin.copyKind} of ${origin.copyOf}`}`,
          originRows(origin, style),
        )
      : []),
  ];
  return `${out.join('\n')}\n\n`;
}
