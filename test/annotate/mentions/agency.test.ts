import { describe, expect, it } from 'vitest';
import { annotated, PUBLISHED } from '../cases.ts';

describe('an agency in the dateline', () => {
  const { article, actors, mentions } = annotated(
    'TRIPOLI (LNA) - The prime minister met two envoys on Monday.\n\nThey will meet again.',
    PUBLISHED,
  );
  const at = mentions.find((m) => article.text.slice(m.start, m.end) === 'LNA');

  it('is an outlet, whoever else is called so', () => {
    const actor = actors.find((a) => a.id === at?.actor);
    expect(actor).toMatchObject({ name: 'LNA', kind: 'organisation', sector: 'JRN' });
  });

  it('is not its town', () => {
    expect(mentions.filter((m) => m.actor === at?.actor)).toHaveLength(1);
  });
});

describe('a plural noun', () => {
  it('takes no “that” as its own', () => {
    const { article, mentions } = annotated('Officials said that experts from Chad disagree.', PUBLISHED);
    expect(mentions.map((m) => article.text.slice(m.start, m.end))).toEqual(['Officials', 'experts', 'Chad']);
  });
});
