import { describe, expect, it } from 'vitest';
import { repaired } from '../../src/syntax/repair.ts';

/** `word UPOS head relation`, and features where they matter, a line; heads count from 1, 0 is the root. Gives what is repaired, written the same way. */
function mended(lines: string): string[] {
  const rows = lines
    .trim()
    .split('\n')
    .map((l) => l.trim().split(/\s+/u));
  const t = repaired({
    upos: rows.map((r) => r[1]!),
    head: rows.map((r) => Number(r[2]) - 1),
    deprel: rows.map((r) => r[3]!),
    feats: rows.map((r) => r[4] ?? '_'),
  });
  return rows.map(([word], i) => `${word} ${t.head[i]! + 1} ${t.deprel[i]}`);
}

describe('a tree is put right where', () => {
  it('a mark is the root or carries words', () => {
    expect(mended('( PUNCT 0 root\n Envoys NOUN 3 nsubj\n met VERB 1 dep\n . PUNCT 1 punct')).toEqual([
      '( 3 punct',
      'Envoys 3 nsubj',
      'met 0 root',
      '. 3 punct',
    ]);
  });

  it('a noun before a name is a second subject', () => {
    expect(mended('said VERB 0 root\n nurse NOUN 1 nsubj\n Ada PROPN 1 nsubj\n Lorn PROPN 1 nsubj')).toEqual([
      'said 0 root',
      'nurse 3 nmod:desc',
      'Ada 1 nsubj',
      'Lorn 3 flat',
    ]);
  });

  it('a participle is a second subject', () => {
    const text =
      'Leaders NOUN 5 nsubj\n meeting VERB 5 nsubj\n here ADV 2 advmod\n have AUX 5 aux\n agreed VERB 0 root';
    expect(mended(text).slice(0, 2)).toEqual(['Leaders 5 nsubj', 'meeting 1 acl']);
  });

  it('a participle behind the subject has taken the place of the verb', () => {
    const text =
      'Men NOUN 2 nsubj:pass\n held VERB 0 root\n since ADP 4 case\n May PROPN 6 obl\n were AUX 6 aux:pass\n freed VERB 2 advcl\n . PUNCT 2 punct';
    expect(mended(text)).toEqual([
      'Men 6 nsubj:pass',
      'held 1 acl',
      'since 4 case',
      'May 2 obl',
      'were 6 aux:pass',
      'freed 0 root',
      '. 6 punct',
    ]);
  });

  it('a clause has the subject of the verb above it', () => {
    expect(mended('Officials NOUN 4 nsubj\n said VERB 0 root\n plans NOUN 4 nsubj\n failed VERB 2 ccomp')).toEqual([
      'Officials 2 nsubj',
      'said 0 root',
      'plans 4 nsubj',
      'failed 2 ccomp',
    ]);
  });

  it('a clause has the subject of the verb that follows it', () => {
    const text =
      'Plans NOUN 3 nsubj:pass\n were AUX 3 aux:pass\n dropped VERB 6 ccomp\n , PUNCT 3 punct\n officials NOUN 3 nsubj:pass\n said VERB 0 root';
    expect(mended(text)).toEqual([
      'Plans 3 nsubj:pass',
      'were 3 aux:pass',
      'dropped 6 ccomp',
      ', 3 punct',
      'officials 6 nsubj',
      'said 0 root',
    ]);
  });

  it('a past goes on with an infinitive', () => {
    const past = 'Tense=Past|VerbForm=Fin';
    const text = `She PRON 2 nsubj\n said VERB 0 root ${past}\n it PRON 5 nsubj\n would AUX 5 aux\n leave VERB 2 ccomp VerbForm=Inf\n but CCONJ 7 cc\n warned VERB 5 conj ${past}`;
    expect(mended(text).at(-1)).toBe('warned 2 conj');
    expect(mended(text.replace(`conj ${past}`, 'conj VerbForm=Inf')).at(-1)).toBe('warned 5 conj');
  });

  it('a clause has a time that stands before its subject, right behind the verb above', () => {
    const text =
      'Velia PROPN 2 nsubj\n said VERB 0 root\n on ADP 4 case\n Monday PROPN 7 obl\n it PRON 7 nsubj\n would AUX 7 aux\n close VERB 2 ccomp';
    expect(mended(text)[3]).toBe('Monday 2 obl');
    expect(mended(text.replace('it PRON', 'that SCONJ 7 mark\n it PRON').replace(/ 7 /gu, ' 8 '))[3]).toBe(
      'Monday 8 obl',
    );
  });
});

describe('a tree is left as it is where', () => {
  it.each([
    [
      'a verb and its subject are joined to another',
      'Troops NOUN 2 nsubj\n fled VERB 0 root\n and CCONJ 5 cc\n were AUX 5 aux:pass\n caught VERB 2 conj',
    ],
    ['a name follows in another place', 'gave VERB 0 root\n Ada PROPN 1 iobj\n Lorn PROPN 1 obj'],
    ['a title hangs on its name', 'nurse NOUN 2 nmod:desc\n Lorn PROPN 3 nsubj\n left VERB 0 root'],
  ])('%s', (_, text) => {
    const rows = text.split('\n').map((l) => l.trim().split(/\s+/u));
    expect(mended(text)).toEqual(rows.map(([w, , h, d]) => `${w} ${h} ${d}`));
  });
});
