import type { Member } from '../record/index.ts';
import { json, line, type Told, titleOf, webOf } from './told.ts';

/** One article as a reference; `issued` is the day, as far as known. */
interface Reference {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly outlet?: string;
  readonly issued?: readonly [number, number, number];
  readonly url?: string;
  readonly lang?: string;
  readonly note: string;
}

function referenceOf(m: Member): Reference {
  const { byline = [], outlet, published, lang, sha256 } = m.annotated.article;
  const url = webOf(m.annotated.article);
  const day = /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})/u.exec(published ?? '')?.groups;
  return {
    id: m.id,
    title: line(titleOf(m)),
    authors: byline.map(line).filter((a) => a !== ''),
    ...(outlet === undefined ? {} : { outlet: line(outlet) }),
    ...(day ? { issued: [Number(day.y), Number(day.m), Number(day.d)] as const } : {}),
    ...(url === undefined ? {} : { url }),
    ...(lang === 'und' ? {} : { lang }),
    note: `onrecord ${m.id}; origin ${m.group.origin}; SHA-256 of the text ${sha256}`,
  };
}

const referencesOf = ({ members }: Told): Reference[] => members.map(referenceOf);

/** The articles of a story as CSL-JSON. Names stand as the article gives them: nothing says which part is the family's. */
export const cslJson = (told: Told): string =>
  json(
    referencesOf(told).map((r) => ({
      id: r.id,
      type: 'article-newspaper',
      title: r.title,
      ...(r.authors.length === 0 ? {} : { author: r.authors.map((literal) => ({ literal })) }),
      ...(r.outlet === undefined ? {} : { 'container-title': r.outlet }),
      ...(r.issued ? { issued: { 'date-parts': [r.issued] } } : {}),
      ...(r.url === undefined ? {} : { URL: r.url }),
      ...(r.lang === undefined ? {} : { language: r.lang }),
      note: r.note,
    })),
  );

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX sets as it stands; unbalanced braces can't stand in a field, and go. */
const tex = (text: string): string => text.replace(/[{}]/gu, '').replace(/[\\~^$&#_%]/gu, (c) => TEX[c] ?? `\\${c}`);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** The articles of a story as BibTeX. Names and titles are braced: styles keep them as they are. */
export function bibtex(told: Told): string {
  const entries = referencesOf(told).map((r) => {
    const fields: (readonly [string, string] | undefined)[] = [
      ['title', `{{${tex(r.title)}}}`],
      r.authors.length === 0 ? undefined : ['author', `{${r.authors.map((a) => `{${tex(a)}}`).join(' and ')}}`],
      r.outlet === undefined ? undefined : ['journal', `{${tex(r.outlet)}}`],
      r.issued && ['year', `{${String(r.issued[0])}}`],
      r.issued && ['month', MONTHS[r.issued[1] - 1]!],
      r.issued && ['day', `{${String(r.issued[2])}}`],
      r.url === undefined ? undefined : ['url', `{${r.url.replace(/[{}\\]/gu, encodeURIComponent)}}`],
      r.lang === undefined ? undefined : ['langid', `{${r.lang}}`],
      ['note', `{${tex(r.note)}}`],
    ];
    const lines = fields.flatMap((f) => (f ? [`  ${f[0]} = ${f[1]}`] : []));
    return `@article{${r.id.replace(/[^\p{ASCII}]|[^\w:.-]/gu, '-')},\n${lines.join(',\n')}\n}\n`;
  });
  return entries.join('\n');
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The articles of a story as RIS: one reference after the other, CRLF. */
export function ris(told: Told): string {
  const entries = referencesOf(told).map((r) =>
    [
      ['TY', 'NEWS'],
      ['ID', r.id],
      ['TI', r.title],
      ...r.authors.map((a) => ['AU', a]),
      ...(r.outlet === undefined ? [] : [['T2', r.outlet]]),
      ...(r.issued
        ? [
            ['PY', String(r.issued[0])],
            ['DA', `${r.issued[0]}/${two(r.issued[1])}/${two(r.issued[2])}`],
          ]
        : []),
      ...(r.url === undefined ? [] : [['UR', r.url]]),
      ...(r.lang === undefined ? [] : [['LA', r.lang]]),
      ['N1', r.note],
      ['ER', ''],
    ]
      .map(([tag, value]) => `${tag}  - ${value}\r\n`)
      .join(''),
  );
  return entries.join('\r\n');
}
