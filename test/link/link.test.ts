import { describe, expect, it } from 'vitest';
import { linkActors } from '../../src/link/index.ts';
import type { Actor, AnnotatedArticle } from '../../src/record/index.ts';

const none = {
  mentions: [],
  dates: [],
  statements: [],
  events: [],
  figures: [],
  commitments: [],
  problems: [],
  sentences: [],
};

function article(id: string, actors: readonly Omit<Actor, 'id'>[]): AnnotatedArticle {
  const listed = actors.map((a, i) => ({ id: `a${i + 1}`, ...a }));
  return { id, article: { text: '', lang: 'en', sha256: '' }, actors: listed, ...none };
}

const lorn = { name: 'Ada Lorn', kind: 'person', country: 'PER', sector: 'GOV', role: 'president' } as const;
const shown = (list: readonly AnnotatedArticle[]): string[] =>
  linkActors(list).map((a) => `${a.id}: ${a.members.join(' ')}`);

describe('linkActors', () => {
  it('joins a surname with a compatible role to the full name', () => {
    const linked = linkActors([
      article('x', [{ name: 'Lorn', kind: 'person', role: 'president' }]),
      article('y', [lorn]),
    ]);
    expect(linked).toEqual([{ id: 'ada-lorn', ...lorn, aliases: ['Lorn'], members: ['x:a1', 'y:a1'] }]);
  });

  it('keeps two of one name apart where their countries differ', () => {
    const other = { ...lorn, country: 'MLT' };
    expect(shown([article('x', [lorn]), article('y', [other])])).toEqual(['ada-lorn-mlt: y:a1', 'ada-lorn-per: x:a1']);
  });

  it('keeps two of one name apart where their callings differ', () => {
    const minister = { name: 'Ada Lorn', kind: 'person', sector: 'GOV', role: 'minister' } as const;
    const doctor = { name: 'Ada Lorn', kind: 'person', sector: 'MED', role: 'surgeon' } as const;
    expect(linkActors([article('x', [minister]), article('y', [doctor])])).toHaveLength(2);
  });

  it('gives a bare name to neither of two namesakes', () => {
    const bare = { name: 'Ada Lorn', kind: 'person' } as const;
    const list = [article('x', [lorn]), article('y', [{ ...lorn, country: 'MLT' }]), article('z', [bare])];
    expect(linkActors(list).find((a) => a.members.includes('z:a1'))?.members).toEqual(['z:a1']);
  });

  it('gives a surname to neither of two who bear it', () => {
    const brother = { name: 'Bo Lorn', kind: 'person', country: 'PER', sector: 'GOV', role: 'minister' } as const;
    const surname = { name: 'Lorn', kind: 'person' } as const;
    expect(linkActors([article('x', [lorn, brother]), article('y', [surname])])).toHaveLength(3);
    const titled = { name: 'Lorn', kind: 'person', role: 'minister', sector: 'GOV' } as const;
    const joined = linkActors([
      article('x', [{ ...lorn, country: 'MLT' }, brother]),
      article('y', [{ ...titled, country: 'PER' }]),
    ]);
    expect(joined.find((a) => a.name === 'Bo Lorn')?.members).toEqual(['x:a2', 'y:a1']);
  });

  it('joins countries by code and bodies by acronym', () => {
    const peru = { name: 'Peru', kind: 'country', country: 'PER' } as const;
    const union = { name: 'Harbour Rail Union', kind: 'organisation', aliases: ['HRU', 'Harbour Rail Union'] } as const;
    const short = { name: 'HRU', kind: 'organisation' } as const;
    expect(shown([article('x', [peru, union]), article('y', [{ ...peru, aliases: ['Lima'] }, short])])).toEqual([
      'harbour-rail-union: x:a2 y:a2',
      'peru: x:a1 y:a1',
    ]);
  });

  it('joins an unnamed office to the one person of the country who holds it', () => {
    const office = { name: 'Peruvian president', kind: 'office', country: 'PER', role: 'president' } as const;
    expect(shown([article('x', [lorn]), article('y', [office])])).toEqual(['ada-lorn: x:a1 y:a1']);
    expect(linkActors([article('x', [lorn]), article('y', [{ ...office, country: 'MLT' }])])).toHaveLength(2);
  });

  it('keeps unnamed groups of no country to their article', () => {
    const officials = { name: 'officials', kind: 'group', sector: 'GOV' } as const;
    expect(linkActors([article('x', [officials]), article('y', [officials])])).toHaveLength(2);
    const ours = { ...officials, name: 'Peruvian officials', country: 'PER' };
    expect(linkActors([article('x', [ours]), article('y', [ours])])).toHaveLength(1);
  });

  it('does not depend on the order of the articles', () => {
    const pool: Omit<Actor, 'id'>[] = [
      lorn,
      { name: 'Lorn', kind: 'person' },
      { name: 'Ada B. Lorn', kind: 'person', country: 'PER' },
      { name: 'Ada Lorn', kind: 'person', country: 'MLT', sector: 'MED' },
      { name: 'Ada Lorn', kind: 'person' },
      { name: 'Bo Lorn', kind: 'person', role: 'president' },
    ];
    const list = pool.map((a, i) => article(`n${i}`, [a]));
    const want = JSON.stringify(linkActors(list));
    for (let turn = 1; turn < list.length; turn++) {
      const turned = [...list.slice(turn), ...list.slice(0, turn)];
      expect(JSON.stringify(linkActors(turned))).toBe(want);
      expect(JSON.stringify(linkActors(turned.reverse()))).toBe(want);
    }
  });

  it('gives every actor of every article one place', () => {
    const list = [
      article('x', [lorn, { name: '…', kind: 'group' }]),
      article('y', [{ name: '', kind: 'person' }, lorn]),
    ];
    const members = linkActors(list).flatMap((a) => a.members);
    expect(members.sort()).toEqual(['x:a1', 'x:a2', 'y:a1', 'y:a2']);
  });

  it('takes a lone name for the land that another article knows by it, and not where somebody bears it', () => {
    const land = { name: 'Orland', kind: 'country', state: 'Orland' } as const;
    const lone = { name: 'Orland', kind: 'person' } as const;
    expect(shown([article('x', [land]), article('y', [lone])])).toEqual(['orland: x:a1 y:a1']);
    const bearer = { name: 'Ute Orland', kind: 'person', country: 'PER' } as const;
    expect(shown([article('x', [land, bearer]), article('y', [lone])])).toHaveLength(2);
    expect(shown([article('x', [land, bearer]), article('y', [lone])])).toContain('ute-orland: x:a2 y:a1');
  });
});
