import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en/index.ts';
import { countryName, INTERNATIONAL, namesIn, resolveActor, SECTORS } from '../../src/world/index.ts';

const CASES = `
the Portuguese Foreign Ministry     ==> PRT GOV stated
a Norwegian navy spokesman          ==> NOR MIL stated
Peru's finance minister             ==> PER GOV stated
Basque separatists                  ==> -   REB stated
marchers in Accra                   ==> GHA CVL implied
the opposition leader               ==> -   OPP stated
Washington                          ==> USA GOV implied
Canberra                            ==> AUS GOV implied
Bolivia                             ==> BOL -   stated
the former Danish prime minister    ==> DNK ELI stated
the head of the army                ==> -   MIL stated
the president of the Supreme Court  ==> -   JUD stated
the president of Ghana              ==> GHA GOV stated
lawmakers from Finland              ==> FIN LEG stated
Quito police                        ==> ECU COP implied
a UN envoy to Cyprus                ==> UNO GOV implied
the Kremlin                         ==> RUS GOV implied
Sudan's Rapid Support Forces        ==> SDN PRM stated
striking dockworkers                ==> -   LAB stated
Peru-based smugglers                ==> PER CRM stated
French-backed militias              ==> -   PRM stated
the Seimas                          ==> LTU LEG implied
doctors at a hospital in Lagos      ==> NGA MED implied
the deal                            ==> -   -   implied
wardrobes                           ==> -   -   implied
Orla Fenwick-Dray                   ==> -   -   implied
Florence Okwudor                    ==> -   -   implied
she                                 ==> -   UNK implied
`;

const cases = CASES.trim()
  .split('\n')
  .map((line) => line.split('==>').map((s) => s.trim()) as [string, string])
  .map(([phrase, want]) => [phrase, want.replace(/\s+/gu, ' ')] as const);

describe('resolveActor', () => {
  it.each(cases)('%s ==> %s', (phrase, want) => {
    const r = resolveActor(phrase, en);
    expect(`${r.country ?? '-'} ${r.sector ?? '-'} ${r.basis}`).toBe(want);
  });

  it('keeps the name apart from the title', () => {
    expect(resolveActor('Chilean President Orla Fenwick', en)).toEqual({
      kind: 'person',
      name: 'Orla Fenwick',
      country: 'CHL',
      sector: 'GOV',
      role: 'president',
      basis: 'stated',
    });
  });

  it('reads the title or apposition beside a name in the context', () => {
    const before = 'On Friday the Kenyan interior minister Orla Fenwick flew home.';
    const after = 'Orla Fenwick, a judge from Malta, disagreed.';
    expect(resolveActor('Orla Fenwick', en, { context: before })).toMatchObject({ country: 'KEN', sector: 'GOV' });
    expect(resolveActor('Orla Fenwick', en, { context: after })).toMatchObject({ country: 'MLT', sector: 'JUD' });
  });

  it('takes the country of a context that names only one', () => {
    const one = resolveActor('the coast guard', en, { context: 'A storm hit Iceland on Sunday.' });
    expect(one).toMatchObject({ country: 'ISL', sector: 'MIL', basis: 'implied' });
    const two = resolveActor('the coast guard', en, { context: 'A storm hit Iceland and Norway.' });
    expect(two.country).toBeUndefined();
  });

  it('knows that a body may change its sector with time', () => {
    expect(resolveActor('Taliban', en, { date: '2010-06-01' }).sector).toBe('REB');
    expect(resolveActor('Taliban', en, { date: '2023-06-01' }).sector).toBe('GOV');
  });

  it('never throws, and speaks only in known codes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (s) => {
        const r = resolveActor(s, en, { context: s });
        expect(r.sector === undefined || r.sector in SECTORS).toBe(true);
      }),
    );
    for (const odd of ['', '…', '\u200f', '\ud800', '🙂', ' '.repeat(5000), 'a '.repeat(50_000)]) resolveActor(odd, en);
  });
});

describe('namesIn', () => {
  it('gives exact places and wants capitals', () => {
    const text = 'The U.S. and us; Turkey, not turkey; EU ministers; WHO asks who.';
    expect(namesIn(text, en).map((h) => [text.slice(h.start, h.end), h.entry.code])).toEqual([
      ['U.S', 'USA'],
      ['Turkey', 'TUR'],
      ['EU', 'EUR'],
      ['WHO', 'UNO'],
    ]);
  });

  it('takes the longest name', () => {
    const text = 'Guinea-Bissau, Papua New Guinea and Guinea; South Sudan and Sudan.';
    expect(namesIn(text, en).map((h) => h.entry.code)).toEqual(['GNB', 'PNG', 'GIN', 'SSD', 'SDN']);
  });

  it('knows every demonym’s country by a code with a name', () => {
    for (const code of Object.keys(en.actors.demonyms)) expect(countryName(code, en)).not.toBe(code);
    for (const row of en.actors.named)
      if (row.code && !(row.code in INTERNATIONAL)) expect(countryName(row.code, en), row.names).not.toBe(row.code);
    for (const row of en.actors.nouns) expect(row.sector === undefined || row.sector in SECTORS, row.words).toBe(true);
  });
});
