import type { CommonLexicon } from '../shape/common.ts';

const emptyWords = new Set(
  `a an the and or but if of to in on at by for from with without into over under about as than that this these those it its he him his she her
  they them their we us our you your i my me is are was were be been being am do does did has have had will would shall should can could may might must
  not no nor so such also there here who whom whose which what when where why how said says say told tell added both each more most other some any all
  one very just only own same then now after before during between while because until against up out down off again further once s t`.split(
    /\s+/u,
  ),
);

const ENDINGS = [
  ['ies', 'y'],
  ['ing', ''],
  ['edly', ''],
  ['ed', ''],
  ['es', ''],
  ['s', ''],
  ['e', ''],
] as const;

// The past of irregular verbs, before their plain form.
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `began begun begin, broke broken break, brought bring, built build, bought buy, came come, chose chosen choose, drew drawn draw, fell fallen fall,
  fled flee, flew flown fly, fought fight, found find, froze frozen freeze, hid hidden hide, stole stolen steal, blew blown blow, drove driven drive, sank sunk sink, gave given give, went gone go, grew grown grow, held hold, kept keep, knew known know, led lead, lost lose,
  made make, meant mean, met meet, paid pay, rose risen rise, sold sell, saw seen see, sent send, shook shaken shake, shot shoot, sought seek, spent spend,
  spoke spoken speak, stood stand, struck strike, swore sworn swear, taught teach, thought think, threw thrown throw, took taken take, withdrew withdrawn
  withdraw, won win, wrote written write`
    .split(',')
    .flatMap((row) => {
      const forms = row.trim().split(/\s+/u);
      return forms.slice(0, -1).map((form): [string, string] => [form, forms.at(-1)!]);
    }),
);

/** agree, agreed, agreeing; country, countries: forms of one word meet, whatever the result looks like. */
function stem(word: string): string {
  let w = word.replace(/'s?$/u, '');
  w = IRREGULAR.get(w) ?? w;
  const cut = ENDINGS.find(([end]) => w.length - end.length >= 3 && w.endsWith(end) && !w.endsWith('ss'));
  if (cut) w = w.slice(0, -cut[0].length) + cut[1];
  return w.replace(/(?<c>[^aeiou])\k<c>$/u, '$<c>').replace(/e$/u, '');
}

export const common: CommonLexicon = {
  emptyWords,
  stem,
  beforeName: /^the /u,
  negations: new Set([
    'not',
    "n't",
    'no',
    'never',
    'neither',
    'nor',
    'nobody',
    'none',
    'nothing',
    'without',
    'cannot',
    "don't",
    "doesn't",
    "didn't",
    "won't",
    "wouldn't",
    "isn't",
    "aren't",
    "wasn't",
    "weren't",
    "hasn't",
    "haven't",
    "hadn't",
    "can't",
    "couldn't",
    "shouldn't",
  ]),
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  relativeDate:
    /^(?:(?:early |late |later |earlier )?(?:today|yesterday|tomorrow|tonight|last night)|(?:(?:early |late |later |earlier )?(?:this|next|last|past|coming)|the (?:coming|next)) (?:\p{L}+ )?(?:week|month|year|weekend|quarter|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:\d+|\p{L}+) (?:days?|weeks?|months?|years?) ago|(?:recently|currently|now|soon|the other day))$/iu,
  participle: /^\p{Ll}+ing(?!\p{L})/u,
  joining:
    /^\s*(?:and|but|or|nor|yet|so|while|whilst|whereas|as|after|before|since|because|although|though|when|where|if|unless|until|once|who|whom|whose|which|that)(?!\p{L})/iu,
  noAccount:
    /(?:(?:no|not|n['’]t|yet to|declined|without|silent|nothing|neither)(?: \p{L}+){0,4} (?:account|readout|statement|comment|commented|version|confirm|confirmed|published|respond|responded)|(?:only|solely) (?:\p{L}+['’]?s? ){0,3}(?:account|side|version|word)|according only to)/iu,
};
