import { describe, expect, it } from 'vitest';
import { type AnnotatedArticle, isRead, readLine } from '../../src/app.ts';
import { attest } from '../../src/attest/index.ts';
import type { Span } from '../../src/record/index.ts';
import { type Change, changesBetween, orphansOf } from '../../src/weigh/index.ts';

const read = (sentences: readonly string[], id = 'a'): AnnotatedArticle => {
  const made = readLine({ id, text: sentences.join(' '), lang: 'en', published: '2026-03-02' });
  if (!isRead(made)) throw new Error(JSON.stringify(made.problems));
  return made;
};

const FIRST = 'Foreign Minister Anna Lorn met Piet Vrees in Orsett on Monday.';
const COUNT = 'The two countries exchanged 40 prisoners.';
const SAID = 'Lorn said the talks were “useful and calm”.';
const REST = 'Rain fell on the capital from the west.';

const told = (a: AnnotatedArticle, b: AnnotatedArticle): string[] =>
  changesBetween(a, b).map((c: Change) => {
    const at = (x: AnnotatedArticle, s: Span | undefined): string => (s ? x.article.text.slice(s.start, s.end) : '');
    return `${c.kind} [${c.touches.join(' ')}] ${at(a, c.before)} > ${at(b, c.after)}`;
  });

describe('changes between two versions', () => {
  const before = read([FIRST, COUNT, SAID, REST]);

  it('are none where only spaces and the form of quotation marks differ', () => {
    const again = readLine({
      id: 'a',
      text: [FIRST, COUNT, SAID, REST].join('\n\n').replace(/[“”]/gu, '"'),
      lang: 'en',
    });
    expect(isRead(again) && changesBetween(before, again)).toEqual([]);
    expect(changesBetween(before, before)).toEqual([]);
  });

  it('a number comes first, then a name, a quotation, a date, and the rest last', () => {
    const after = read([
      FIRST.replace('Vrees', 'Holm'),
      COUNT.replace('40', '14'),
      SAID.replace('calm', 'frank'),
      REST.replace('Rain', 'Snow'),
    ]);
    expect(told(before, after)).toEqual([
      `changed [numbers] ${COUNT} > ${COUNT.replace('40', '14')}`,
      `changed [names] ${FIRST} > ${FIRST.replace('Vrees', 'Holm')}`,
      `changed [quotations] ${SAID} > ${SAID.replace('calm', 'frank')}`,
      `changed [] ${REST} > ${REST.replace('Rain', 'Snow')}`,
    ]);
  });

  it('a date that moved is no number', () => {
    expect(told(before, read([FIRST.replace('Monday', 'March 1, 2026'), COUNT, SAID, REST]))[0]).toMatch(
      /^changed \[dates\]/u,
    );
  });

  it('what was taken out and what was put in is told with what it holds', () => {
    expect(told(before, read([FIRST, SAID, REST]))).toEqual([`removed [numbers] ${COUNT} > `]);
    expect(told(read([FIRST, SAID, REST]), before)).toEqual([`added [numbers]  > ${COUNT}`]);
  });

  it('a sentence in quite other words is one taken out and one put in', () => {
    const other = 'Nobody would say whether a further round is planned.';
    expect(told(before, read([FIRST, COUNT, SAID, other]))).toEqual([`removed [] ${REST} > `, `added []  > ${other}`]);
  });
});

describe('orphans', () => {
  it('are the claims whose words are gone; they keep their place in the version they were read from', () => {
    const before = read([FIRST, COUNT, SAID, REST]);
    const { claims } = attest(before);
    expect(orphansOf(claims, before)).toEqual([]);
    const orphans = orphansOf(claims, read([FIRST, COUNT, SAID.replace('calm', 'frank'), REST]));
    expect(orphans.map((c) => c.kind)).toContain('statement');
    for (const c of orphans)
      for (const e of c.evidence) expect(before.article.text.slice(e.start, e.end)).toBe(e.quote);
    expect(orphans.every((c) => c.evidence.some((e) => e.quote.includes('calm')))).toBe(true);
  });
});
