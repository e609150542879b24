import type { AnnotatedArticle, Span } from '../../../app.ts';
import { printable, type Style, wrap } from '../style.ts';

const one = (text: string): string => printable(text.replace(/\s+/gu, ' ').trim());

type Words = (s: Span) => string;

const tags = (style: Style, list: readonly (string | undefined)[]): string =>
  style.dim(`[${list.filter((t) => t !== undefined && t !== '').join(', ')}]`);

function statement(s: AnnotatedArticle['statements'][number], words: Words, style: Style): string {
  const who = s.speaker?.unnamed
    ? `${words(s.speaker)} (unnamed)`
    : (s.speaker?.name ?? (s.speaker ? words(s.speaker) : 'no speaker'));
  const to = s.addressee ? ` to ${words(s.addressee)}` : '';
  return `${who}${to} ${tags(style, [s.kind, s.stance, s.said?.edtf])} ${s.content.map(words).join(' … ')}`;
}

function event(e: AnnotatedArticle['events'][number], words: Words, style: Style): string {
  const side = (xs: typeof e.sources): string => xs.map((x) => x.country ?? words(x)).join('+') || '–';
  return `${side(e.sources)} → ${side(e.targets)} ${tags(style, [e.type, e.mode, e.status, e.happened?.edtf])} ${words(e)}`;
}

const figure = (f: AnnotatedArticle['figures'][number], words: Words, style: Style): string =>
  `${f.value} ${f.unit} ${tags(style, [f.change?.direction, f.comparator])} ${words(f)}`;

const commitment = (c: AnnotatedArticle['commitments'][number], words: Words, style: Style): string =>
  `${c.owner ? words(c.owner) : 'no owner'} ${tags(style, [c.strength, c.due?.edtf])} ${words(c.action)}`;

const date = (d: AnnotatedArticle['dates'][number], words: Words, style: Style): string =>
  `${words(d)} = ${d.edtf ?? d.value} ${tags(style, [d.type, d.basis])}`;

const cited = (r: { readonly outlet: string; readonly headline?: string }): string =>
  `${r.outlet}${r.headline === undefined ? '' : `: ${one(r.headline)}`}`;

/** An article's record for the terminal: what it is, then each kind of claim with its words. */
export function articleText(a: AnnotatedArticle, style: Style, width: number): string {
  const words: Words = (s) => one(a.article.text.slice(s.start, s.end));
  const rows = <T>(title: string, items: readonly T[], line: (x: T, words: Words, style: Style) => string): string[] =>
    items.length === 0
      ? []
      : ['', style.bold(title), ...items.map((x) => wrap(`- ${line(x, words, style)}`, width, '  '))];
  const { title, outlet, published, lang, label } = a.article;
  const head = [outlet, published, lang, label].filter((x) => x !== undefined).join(' · ');
  const out = [
    style.bold(wrap(title ?? a.id, width)),
    style.dim(head),
    ...rows('Statements', a.statements, statement),
    ...rows('Events', a.events, event),
    ...rows('Figures', a.figures, figure),
    ...rows('Commitments', a.commitments, commitment),
    ...rows('Dates', a.dates, date),
    ...rows('Cited reports', a.article.citedReports ?? [], cited),
  ];
  return `${out.join('\n')}\n\n`;
}
