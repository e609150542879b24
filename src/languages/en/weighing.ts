import type { WeighingLexicon } from '../shape/weighing.ts';
import { ALIKE_ROWS, inOneWord } from './alike.ts';
import { common } from './common.ts';

const stems = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).map(common.stem));

// Endings that make a noun of a verb or of a quality: agreement, withdrawal, assurance, apology.
const NOUN_ENDINGS = ['ment', 'anc', 'enc', 'ion', 'iz', 'is', 'al', 'ur', 'y'];
const LEAST_ROOT = 4;

// Nouns whose verb is spelt otherwise.
const VERB_OF: ReadonlyMap<string, string> = new Map(
  [
    ['decision', 'decide'],
    ['resumption', 'resume'],
    ['departure', 'leave'],
    ['speech', 'speak'],
    ['seizure', 'seize'],
    ['extension', 'extend'],
    ['expulsion', 'expel'],
    ['suspension', 'suspend'],
    ['permission', 'permit'],
    ['invasion', 'invade'],
    ['receipt', 'receive'],
    ['denial', 'deny'],
    ['growth', 'grow'],
    ['death', 'dead'],
    ['loss', 'lose'],
    ['threat', 'threaten'],
    ['sale', 'sell'],
    ['payment', 'pay'],
  ].map(([noun, verb]): [string, string] => [common.stem(noun!), common.stem(verb!)]),
);

const ALIKE: ReadonlyMap<string, string> = new Map(
  ALIKE_ROWS.flatMap((row) => {
    const [first, ...others] = row.split(' ').map((w) => rootOf(common.stem(w)));
    return others.map((w): [string, string] => [w, first!]);
  }),
);

// The opposite first, then what it is the opposite of.
const POLES: ReadonlyMap<string, string> = new Map(
  [
    'close open',
    'dead alive',
    'kill alive',
    'unsafe safe',
    'unable able',
    'impossible possible',
    'prison release',
    'captivity release',
    'bar allow',
    'turned allow',
    'refuse allow',
    'ban allow',
    'false true',
    'wrong right',
    'guilty innocent',
    'absent present',
    'fail succeed',
    'reject accept',
    'oppose support',
    'illegal legal',
    'remain end',
    'continue end',
  ].map((row): [string, string] => {
    const [no, yes] = row.split(' ').map((w) => rootOf(common.stem(w)));
    return [no!, yes!];
  }),
);

function rootOf(stem: string): string {
  const verb = VERB_OF.get(stem) ?? stem;
  const end = NOUN_ENDINGS.find((e) => verb.endsWith(e) && verb.length - e.length >= LEAST_ROOT);
  return end === undefined ? verb : verb.slice(0, -end.length).replace(/e+$/u, '');
}

const canon = (stem: string): string => {
  const root = rootOf(stem);
  return ALIKE.get(root) ?? root;
};

export const weighing: WeighingLexicon = {
  root: canon,
  inOneWord,
  poles: (root) => POLES.get(root),
  notYet: /(?<!\p{L})(?:yet to|far from|failed to)(?!\p{L})/giu,
  conjunction: /^that\s+/iu,
  conditional: /(?<!\p{L})(?:if|unless|should|whether|in case)(?!\p{L})/iu,
  saysOnly: /(?<!\p{L})(?:would|could|did|was willing to) say only(?!\p{L})|(?<!\p{L})said only(?!\p{L})/iu,
  claimed:
    /^(?:as \p{L}+ )?(?:the |a |any |all |such )?(?:claims?|accusations?|allegations?|charges?|suggestions?|reports?|notion|idea|rumou?rs?)(?!\p{L})/iu,
  ofSelf: /(?<!\p{L})(?:I|we|my|our|us|me)(?!\p{L})/iu,
  noAnswer:
    /(?<!\p{L})(?:(?:not|n['’]t|never|neither|declin\p{L}+ to|refus\p{L}+ to|without|yet to) (?:\p{L}+ ){0,2}?(?:say|comment|confirm|disclose|reveal|elaborate|answer|respond|specify|give details)|no comment|silent on)(?!\p{L})/iu,
  promising: stems(
    'promise promised pledge assurance assured assures guarantee guaranteed undertaking undertook vow vowed commitment',
  ),
  ahead: new Set('to will would shall should must may might can could if unless not never'.split(' ')),
  meetingActs: new Set(
    [
      ...stems(
        'meet talk speak call visit travel go come send host hold receive welcome attend discuss negotiate return convene gather join see',
      ),
    ].map(canon),
  ),
  wholeActs: stems(
    `resign vote meet return leave arrive withdraw speak decide sign ratify pay apologise apologize negotiate travel surrender abstain comply attend
    testify retire retreat stop disarm disband demobilise demobilize step talk visit go come respond retaliate`,
  ),
  bothParties:
    /^(?:the |both |each |these |those )?(?:two |other |same )?(?:(?<office>leaders|presidents|ministers|foreign ministers|defence ministers|defense ministers|prime ministers|heads of (?:state|government)|delegations|negotiators|envoys|governments)|sides?|parties|party|countries|country|neighbours|neighbors|states|capitals)$/iu,
  another: stems('again next another further follow-up subsequent other second third fourth more additional fresh'),
  future:
    /(?<!\p{L})(?:will|would|shall|should|must|to be|promised?|pledged?|demands?|demanded|asks?|asked)(?!\p{L})/iu,
  lasting:
    /(?<!\p{L})(?:last(?:s|ed|ing)|length|went on for|spoke for|talked for|met for)(?!\p{L})|(?<!\p{L})for (?:about |nearly |over |more than )?[\p{L}\p{N}-]+ (?:minutes?|hours?)(?!\p{L})|-(?:minute|hour)(?!\p{L})/iu,
  contactWords: stems(
    'call phone telephone conversation spoke talk met meet meeting talks summit visit receive received host welcome consultation',
  ),
  dimension: /(?<!\p{L})(?:wide|long|deep|high|tall|thick|old)(?!\p{L})/iu,
  contacts: [
    stems('call telephone phone conversation rang spoke'),
    stems('meeting met meet talks summit session visit'),
  ],
  initiative:
    /(?<!\p{L})(?:(?:(?:[Aa]t|[Oo]n) the (?:request|initiative|invitation|suggestion|behest|urging) of|(?:requested|initiated|sought|proposed) by|(?:request|initiative|invitation|proposal) for (?:\p{L}+ ){1,3}came from) (?<party>(?:the )?[\p{L}’'-]+(?: (?:side|\p{Lu}[\p{L}’'-]+))*)|[Aa]t (?<owner>(?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)['’]s? (?:request|initiative|invitation)|(?<=^|[,;:.“"] )(?<asker>[^,;:.“”"]{3,60}?) (?:(?:requested|asked for|initiated|sought|proposed) (?:the|a|this) (?:\p{L}+ )?(?:call|conversation|meeting|talks|visit)|phoned|telephoned|rang)(?!\p{L}))/u,
  partyWord: /(?<!\p{L})side(?!\p{L})/iu,
  complement:
    /^(?: (?:of|from) (?:the )?\p{Lu}?[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)?(?:,? and (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)?/u,
  passive:
    /(?<!\p{L})(?:(?:was|were|is|are|be|been|being|got)(?: \p{L}+ly)? \p{L}+(?: (?:up|down|off|in|out|on fire|to \p{L}+))?(?: [^,;.]*?)? by|(?:was|is) the work of|(?:came|comes) from) (?<doer>[^,;.]+?)(?= (?:on|at|in|near|after|before|during|for|with|when|while|last|this|yesterday|to|and)(?!\p{L})|[,;.”"]|$)/u,
  cleft: /^(?:it (?:was|is) )(?<doer>[^,;.]+?) (?:that|who)(?!\p{L})/iu,
  eachOf: stems(
    `sign signed welcome welcomed condemn condemned support supported join attend vote voted ratify agree agreed meet met discuss discussed visit thank
    praise urge criticise criticize express warn say said mention exchange review stress underline reaffirm confirm note hope want send sent congratulate
    mourn`,
  ),
  eachSays: new Set(
    [
      ...stems(
        `agree decide president minister leader secretary government side party counterpart colleague country state stress underline emphasise emphasize
        note recall reaffirm reiterate confirm express point foreign prime ask discuss exchange view inform explain situation issue matter question development current present joint mutual`,
      ),
    ].map(canon),
  ),
  extents: {
    whole: stems('full fully whole wholly entire entirely complete completely total totally'),
    part: stems('half halve halved part partial partially partly third quarter some limited reduced'),
  },
  light: stems('having make made making'),
  counts: stems(
    'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen several',
  ),
  occasion:
    /(?:(?:press|news|joint|televised|opening|closing) )?(?:conference|briefing|speech|address|statement|readout|communiqu[eé]|hearing|testimony|lecture|sermon|rally|debate)(?!\p{L})/iu,
  hearers: /(?<!\p{L})(?:reporters|journalists|the press|correspondents|lawmakers|parliament|the assembly)(?!\p{L})/iu,
};
