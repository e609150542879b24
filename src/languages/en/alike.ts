/** Words for one act or thing, the first of each row for all. */
export const ALIKE_ROWS: readonly string[] = [
  'provide supply deliver hand furnish submit transfer',
  'begin start commence launch',
  'resume restart restore',
  'end lift scrap abolish terminate halt stop cease',
  'reduce cut lower decrease decline diminish fall fell drop shrink',
  'rise increase grow climb',
  'call telephone phone ring rang',
  'talk speak conversation consultation dialogue negotiate',
  'meet meeting session',
  'keep maintain preserve',
  'remain stay',
  'soldier troop serviceman',
  'ship vessel',
  'lorry truck',
  'freight cargo goods',
  'arrest detain apprehend capture seize nab',
  'prison jail imprison',
  'release free',
  'kill dead die death murder slay assassinate',
  'ask request',
  'agree decide',
  'visit travel come',
  'finish complete',
  'establish set create',
  'sympathy condolence',
  'concern worry alarm',
  'attack strike assault raid hit',
  'injure wound hurt injury',
  'earthquake quake tremor',
  'explode blast explosion detonate',
  'shoot shot gunfire',
  'accident crash collision collide',
  'escape flee fled',
  'protest demonstrate rally riot',
  'win victory beat defeat triumph',
  'thwart foil avert',
  'find discover',
  'accuse charge indict',
  'appoint name nominate nomination',
  'dismiss sack oust',
  'overturn reverse rescind revoke',
  'threaten endanger jeopardise',
  'issue publish',
  'agreement deal accord pact treaty',
  'ceasefire truce armistice',
  'border frontier',
  'open reopen',
  'close shut',
  'destroy demolish',
  'leave depart quit',
  'choose pick',
  'postpone delay defer',
  'discuss review deliberate',
  'withdraw withdrawal retreat',
  'exchange swap',
  'prisoner detainee captive inmate',
  'gun artillery howitzer cannon',
  'plane aircraft airplane jet',
  'missile rocket',
  'fish fishery',
  'invite invitation',
  'investigate probe inquiry',
  'mediate broker',
  'help aid assist',
  'expand widen broaden',
  'allow permit let',
  'ban forbid prohibit bar',
  'condemn denounce',
  'praise laud hail commend',
  'support endorse',
  'send dispatch',
  'build construct',
  'buy purchase acquire',
  'get receive obtain',
  'doctor physician medic',
  'car vehicle',
  'child kid',
  'shell bombard',
  'rebel insurgent',
  'resident inhabitant villager',
  'hospital clinic',
  'company firm',
  'happen occur',
  'limit restrict curb',
  'protect safeguard',
  'violate breach',
  'attend participate',
];

const verb = (forms: string): string => `(?:${forms.replaceAll(' ', '|')})`;
const TAKE = verb('take takes took taken taking');
const HOLD = verb('hold holds held holding');
const HAND = verb('hand hands handed handing turn turns turned turning give gives gave given giving');
const PULL = verb('pull pulls pulled pulling draw draws drew drawn drawing');
const SET = verb('set sets setting');
const CALL = verb('call calls called calling');
const PUT = verb('put puts putting push pushes pushed pushing');
const COME = verb('come comes came coming enter enters entered entering go goes went gone going');
const TALK = verb('talk talks talked talking speak speaks spoke spoken speaking');
const BRING = verb('bring brings brought bringing send sends sent sending give gives gave given giving');
const STEP = verb('step steps stepped stepping');
const LET = verb('let lets letting set sets setting');
const TURN = verb('turn turns turned turning vote votes voted voting');
const SIT = verb('sit sits sat sitting');
// What may stand between a verb and the word that makes the two one: `handed the maps over`, `held their first talks`.
const FEW = '(?<mid>(?: (?!(?:tele)?phone|video)[\\p{L}-]+){0,3}?)';
const THING = '(?<mid>(?: [\\p{L}-]+){0,5}?)';

// An act told by a verb with its particle or its noun, and the one word for it.
const PHRASES: readonly (readonly [RegExp, string])[] = (
  [
    [`${TAKE} up`, 'discuss'],
    [`${TALK} (?:about|over)`, 'discuss'],
    [`${verb('exchange exchanges exchanged exchanging')} (?:views|opinions) (?:on|about)`, 'discuss'],
    [`${HOLD}${FEW} (?:talks|meetings?|sessions?|consultations|negotiations|summit)`, 'meet'],
    [`${SIT} down`, 'meet'],
    [`${TAKE} part in`, 'attend'],
    [`${HAND}${THING} over`, 'provide'],
    [`${BRING}${THING} back`, 'return'],
    [`${PULL}${THING} (?:back|out)`, 'withdraw'],
    [`${SET} up`, 'establish'],
    [`${CALL}${THING} off`, 'cancel'],
    [`${PUT}${THING} (?:off|back)`, 'postpone'],
    [`${COME} into (?:force|effect)`, 'begin'],
    [`${TAKE} effect`, 'begin'],
    [`${STEP} down`, 'resign'],
    [`${LET}${THING} (?:go|free)`, 'release'],
    [`${TURN}${THING} down`, 'reject'],
    [`${TAKE} place`, 'happen'],
  ] as const
).map(([pattern, word]): [RegExp, string] => [new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'giu'), word]);

/** A text in which one word stands for an act that two tell: `take up` for discuss, `held their first talks` for meet. */
export function inOneWord(text: string): string {
  return PHRASES.reduce((told, [pattern, word]) => {
    const put = (...found: unknown[]): string => `${word}${(found.at(-1) as { mid?: string } | undefined)?.mid ?? ''}`;
    return told.replace(pattern, put);
  }, text);
}
