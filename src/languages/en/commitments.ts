import type { Strength } from '../../record/index.ts';
import type { CommitmentsLexicon } from '../shape/commitments.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));
const rows = (list: readonly (readonly [Strength, string])[]): Record<string, Strength> =>
  Object.fromEntries(
    list.flatMap(([strength, words]) => [...set(words)].map((w): [string, Strength] => [w, strength])),
  );

export const commitments: CommitmentsLexicon = {
  code: 'en',
  verbs: rows([
    ['agreed', 'agree consent accept'],
    ['will', 'promise pledge vow undertake commit guarantee swear assure volunteer'],
    ['plans', 'plan intend aim propose prepare arrange resolve decide'],
    ['may', 'offer'],
    [
      'demanded',
      'demand urge order instruct require ask tell call_on call_upon insist press_for call_for exhort implore press pressure lobby beg entreat beseech petition',
    ],
  ]),
  givesThing: set('pledge promise offer'),
  auxiliaries: rows([
    ['will', "will shall 'll ’ll"],
    ['may', 'may might could'],
  ]),
  reportedAuxiliary: 'would',
  adjectives: rows([
    ['plans', 'due scheduled set slated expected poised'],
    ['may', 'ready willing prepared open'],
    ['agreed', 'committed obliged bound required pledged'],
  ]),
  nouns: rows([
    ['will', 'promise pledge vow commitment undertaking assurance guarantee'],
    ['agreed', 'agreement deal accord'],
    ['plans', 'plan intention'],
    ['may', 'offer'],
  ]),
  settings: set(
    'review summit meeting talk vote election referendum visit hearing deadline round conference session inspection trip negotiation ceremony',
  ),
  upcoming: set('upcoming forthcoming scheduled planned coming'),
  notActs: set(
    `be have remain depend mean know face need want like win lose benefit suffer die become feel find seem appear matter cost fail
     weigh stretch flow span contain include total amount stand lie live sit sleep
     last rain snow think believe struggle rise fall grow happen survive learn judge
     guess say hear understand hope wonder expect assume love hate enjoy regret`,
  ),
  conditions: [
    'only if',
    'but only if',
    'on condition that',
    'on the condition that',
    'provided that',
    'provided',
    'providing',
    'as long as',
    'so long as',
    'in exchange for',
    'in return for',
    'even if',
    'if',
    'unless',
    'assuming',
    'subject to',
  ],
  inverted: 'should',
  holding: set('hold take begin start open resume convene'),
  scheduled: set('scheduled planned set due slated fixed expected'),
  within: set('within'),
  owing: set('have need'),
  musts: set('must'),
  presents: set('is are'),
  settled: set(
    `review sign hold ratify release deploy exchange publish reopen open vote decide complete withdraw return free lift dismantle resume
     convene inspect repatriate transfer pay deliver destroy evacuate remove submit present inaugurate launch close extend renew elect`,
  ),
  under: set('under'),
  indefinite: set('it they he she we i'),
  weighing: set('consider weigh mull'),
  going: 'going',
};
