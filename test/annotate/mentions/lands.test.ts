import { describe, expect, it } from 'vitest';
import { annotated, PUBLISHED } from '../cases.ts';

const actorsOf = (text: string) => annotated(text, PUBLISHED).actors;

describe('who speaks for a body', () => {
  it('is of the land of the body that was named before', () => {
    const actors = actorsOf(
      'The energy ministry of Velia rejected the claim on Tuesday. “There is none,” ministry spokesman Emil Varga told a briefing.',
    );
    expect(actors.find((a) => a.name === 'Emil Varga')).toMatchObject({ state: 'Velia' });
  });

  it('is of no land where two were named', () => {
    const actors = actorsOf(
      'The energy ministry of Velia and the energy ministry of Orland met. “There is none,” ministry spokesman Emil Varga told a briefing.',
    );
    expect(actors.find((a) => a.name === 'Emil Varga')?.state).toBeUndefined();
  });
});

describe('the ministers of two states', () => {
  it('are those who hold the office, or their states', () => {
    const text =
      'The presidents of Velia and Orland spoke on Monday. President Ada Lorn of Velia was pleased, the government of Orland said.';
    const { actors, mentions } = annotated(text, PUBLISHED);
    const both = mentions.find((m) => text.slice(m.start, m.end) === 'The presidents');
    const names = (both?.members ?? []).map((id) => actors.find((a) => a.id === id)?.name);
    expect(names).toEqual(['Ada Lorn', 'Orland']);
  });
});

describe('a president’s spokeswoman', () => {
  it('is no president', () => {
    const actors = actorsOf('The President’s spokeswoman, Mina Oss, said that no sum had been offered.');
    expect(actors.find((a) => a.name === 'Mina Oss')).toMatchObject({ role: 'spokeswoman', sector: 'GOV' });
  });
});
