/** A code of CAMEO 1.1b3 with its score on Goldstein's scale. */
export interface Cameo {
  readonly code: string;
  readonly goldstein: number;
}

// `TYPE` or `TYPE/mode` of PLOVER, the most general CAMEO code that means it, and that code's score. Facts of the two code books.
const TABLE = `
AGREE 030 4.0
CONSULT 040 1.0
CONSULT/visit 042 1.9
CONSULT/third-party 044 2.5
CONSULT/phone 041 1.0
SUPPORT 050 3.5
CONCEDE 080 5.0
COOPERATE 060 6.0
AID 070 7.0
RETREAT 084 7.0
RETREAT/release 0841 7.0
RETREAT/withdraw 0872 9.0
RETREAT/disarm 087 9.0
RETREAT/ceasefire 0871 9.0
RETREAT/access 0863 9.0
REQUEST 100 -5.0
REQUEST/assist 101 -5.0
REQUEST/change 104 -5.0
REQUEST/yield 105 -5.0
REQUEST/meet 106 -5.0
ACCUSE 112 -2.0
ACCUSE/disapprove 110 -2.0
ACCUSE/investigate 090 -2.0
REJECT 120 -4.0
REJECT/assist 121 -4.0
REJECT/change 124 -4.0
REJECT/yield 124 -4.0
REJECT/meet 125 -5.0
THREATEN 130 -4.4
THREATEN/restrict 131 -5.8
THREATEN/relations 1313 -5.8
THREATEN/expel 136 -7.0
THREATEN/territory 1382 -7.0
THREATEN/violence 138 -7.0
PROTEST 140 -6.5
PROTEST/demo 141 -6.5
PROTEST/riot 145 -7.5
PROTEST/hunger 142 -6.5
PROTEST/strike 143 -6.5
PROTEST/boycott 143 -6.5
PROTEST/obstruct 144 -7.5
SANCTION 160 -4.0
SANCTION/expel 166 -7.0
SANCTION/withdraw 161 -4.0
SANCTION/discontinue 162 -5.6
MOBILIZE 150 -7.2
MOBILIZE/police 153 -7.2
MOBILIZE/troops 154 -7.2
COERCE 170 -7.0
COERCE/seize 171 -9.2
COERCE/restrict 172 -5.0
COERCE/curfew 1723 -5.0
COERCE/martial-law 1724 -5.0
COERCE/arrest 173 -5.0
COERCE/deport 174 -5.0
ASSAULT 190 -10.0
ASSAULT/abduct 181 -9.0
ASSAULT/beat 182 -9.5
ASSAULT/sexual 1821 -9.0
ASSAULT/torture 1822 -9.0
ASSAULT/suicide-attack 1831 -10.0
ASSAULT/explosives 183 -10.0
ASSAULT/targeted 186 -10.0
ASSAULT/firearms 193 -10.0
ASSAULT/heavy-weapons 194 -10.0
ASSAULT/aerial 195 -10.0
ASSAULT/drone 195 -10.0
ASSAULT/unconventional 204 -10.0
`;

const CODES: ReadonlyMap<string, Cameo> = new Map(
  TABLE.trim()
    .split('\n')
    .map((row) => {
      const [name = '', code = '', goldstein] = row.split(' ');
      return [name, { code, goldstein: Number(goldstein) }];
    }),
);

/** The most general CAMEO code that a PLOVER type and mode can mean; the type’s own where the mode has none. */
export const cameoOf = (type: string, mode: string | undefined): Cameo | undefined =>
  (mode === undefined ? undefined : CODES.get(`${type}/${mode}`)) ?? CODES.get(type);

const QUADS: readonly (readonly [string, number])[] = [
  ['AGREE CONSULT SUPPORT CONCEDE', 1],
  ['COOPERATE AID RETREAT', 2],
  ['REQUEST ACCUSE REJECT THREATEN', 3],
  ['PROTEST SANCTION MOBILIZE COERCE ASSAULT', 4],
];

/** PLOVER’s quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export const quadOf = (type: string): number | undefined =>
  QUADS.find(([types]) => types.split(' ').includes(type))?.[1];
