import type { AnnotatedArticle, Span } from '../../../app.ts';
import { printable, type Style, wrap } from '../style.ts';

const one = (text: string): string => printable(text.replace(/\s+/gu, ' ').trim());

/** An article's record for the terminal: what it is, then each kind of claim with its words. */
export function articleText(a: AnnotatedArticle, style: Style, width: number): string {
  const words = (s: Span): string => one(a.article.text.slice(s.start, s.end));
  const rows = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', style.bold(title), ...lines.map((l) => wrap(`- ${l}`, width, '  '))];
  const { title, outlet, published, lang, label } = a.article;
  const head = [outlet, published, lang, label].filter((x) => x !== undefined).join(' · ');
  const out = [style.bold(wrap(title ?? a.id, width)), style.dim(head)];
  out.push(
    ...rows(
      'Statements',
      a.statements.map((s) => {
        const who = s.speaker?.unnamed
          ? `${words(s.speaker)} (unnamed)`
          : (s.speaker?.name ?? (s.speaker ? words(s.speaker) : 'no speaker'));
        const to = s.addressee ? ` to ${words(s.addressee)}` : '';
        return `${who}${to} ${style.dim(`[${[s.kind, s.stance, s.said?.edtf].filter(Boolean).join(', ')}]`)} ${s.content.map(words).join(' … ')}`;
      }),
    ),
  );
  out.push(
    ...rows(
      'Events',
      a.events.map((e) => {
        const side = (xs: typeof e.sources): string => xs.map((x) => x.country ?? words(x)).join('+') || '–';
        const tags = [e.type, e.mode, e.status, e.happened?.edtf].filter(Boolean).join(', ');
        return `${side(e.sources)} → ${side(e.targets)} ${style.dim(`[${tags}]`)} ${words(e)}`;
      }),
    ),
  );
  out.push(
    ...rows(
      'Figures',
      a.figures.map(
        (f) =>
          `${f.value} ${f.unit} ${style.dim(`[${[f.change?.direction, f.comparator].filter(Boolean).join(', ')}]`)} ${words(f)}`,
      ),
    ),
  );
  out.push(
    ...rows(
      'Commitments',
      a.commitments.map(
        (c) =>
          `${c.owner ? words(c.owner) : 'no owner'} ${style.dim(`[${[c.strength, c.due?.edtf].filter(Boolean).join(', ')}]`)} ${words(c.action)}`,
      ),
    ),
  );
  out.push(
    ...rows(
      'Dates',
      a.dates.map((d) => `${words(d)} = ${d.edtf ?? d.value} ${style.dim(`[${d.type}, ${d.basis}]`)}`),
    ),
  );
  out.push(
    ...rows(
      'Cited reports',
      (a.article.citedReports ?? []).map((r) => `${r.outlet}${r.headline === undefined ? '' : `: ${one(r.headline)}`}`),
    ),
  );
  return `${out.join('\n')}\n\n`;
}
