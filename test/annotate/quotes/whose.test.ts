import { describe, expect, it } from 'vitest';
import { annotated, PUBLISHED } from '../cases.ts';

/** Each statement as `speaker: words`. */
const said = (text: string): string[] =>
  annotated(text, PUBLISHED).statements.map((s) => {
    const at = (x: { start: number; end: number } | undefined): string => (x ? text.slice(x.start, x.end) : '');
    return `${at(s.speaker)}: ${s.content.map(at).join(' … ')}`;
  });

describe('who goes on behind a comma', () => {
  it('is the one who denies, not the one of whom it is denied', () => {
    expect(
      said(
        'The Chadian ministry denied that President Ada Lorn had promised to leave, contradicting an account of the call.',
      ),
    ).toContain('The Chadian ministry: an account of the call');
  });

  it('is the one of whom it is told, where nothing is denied', () => {
    expect(said('Officials said that Ada Lorn met the envoys, rejecting a new plan.')).toContain(
      'Ada Lorn: a new plan',
    );
  });

  it('is the subject of the clause around a passive relative clause', () => {
    expect(
      said(
        'President Ada Lorn raised the case of pilot Emil Varga, who has been held in Oslo since 3 May, and called for his immediate release.',
      ),
    ).toContain('President Ada Lorn: his immediate release');
  });
});

describe('the governments that speak together', () => {
  it('are not unnamed', () => {
    const { statements } = annotated('Chad and Niger agreed on a visit, both governments said.', PUBLISHED);
    expect(statements.filter((s) => s.speaker?.unnamed === true)).toEqual([]);
  });

  it('nor are the ministers of two states', () => {
    const { statements } = annotated(
      'The foreign ministers of Chad and Niger said that talks would resume in May.',
      PUBLISHED,
    );
    expect(statements[0]?.speaker?.unnamed).toBeUndefined();
  });
});
