import type { BriefingLexicon } from '../shape/briefing.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const PART = '(?: (?<part>morning|afternoon|evening|night))?';
const EDGE = '(?:(?<edge>early|late|later|earlier) )?';

export const briefing: BriefingLexicon = {
  months: MONTHS,
  monthNamed: new RegExp(
    `(?<!\\p{L})(?:${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)(?!\\p{L})`,
    'u',
  ),
  dayOfMonth: /^(?:\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}+\.?)$/u,
  thatMonth: /(?<!\p{L})(?:that|same) \p{L}*$/iu,
  leadsTime:
    /(?<![\p{L}’'])(?:on|since|until|till|from|by|before|after|late|early|mid|for|of|in|at|to|than|over|against|during|between|around|about|through|throughout|and|or|as of|within)\s$/iu,
  determines: /(?<![\p{L}’'])(?:the|this|that|last|next|its|their|his|her)\s$/iu,
  dayWords: (weekdays) =>
    new RegExp(
      `^${EDGE}(?:(?:this|next|last|past|coming) )?(?:on )?(?:(?:${weekdays}|today|yesterday|tomorrow)${PART}|(?<own>tonight|last night|this (?:morning|afternoon|evening)))$`,
      'iu',
    ),
  partOfDay: (words) => (/tonight/iu.test(words) ? 'evening' : words.split(' ').at(-1)!.toLowerCase()),
  edgeOfDay: (words) => words.toLowerCase().replace('later', 'late').replace('earlier', 'early'),
  movingOpener: /^(?:this|last|next|past|coming)(?=\s)/iu,
  now: /^(?:now|currently)$/iu,
  roleAlone: /^the \p{L}+$/iu,
  small:
    /^(?:The|An?|It|He|She|They|This|That|These|Those|Both|Each|No|Not|Some|Its|His|Her|Their|There|In|On|At|By|For|From|After|Before|During|According|As|While|When|Under|Since|Any|All|Neither)(?=[\s,])/u,
  takesArticle:
    /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|(?:\p{L}+ )*(?:Republic|Federation|Union|Emirates|Islands|States|Kingdom|Territories|Authority)$|European |African |Republic of |Democratic |Central African )/u,
  isBody:
    /(?:^|\s)(?:ministry|office|union|government|commission|agency|board|council|bank|front|army|presidency|department|association|cooperative|party|committee|authority|court|police|parliament|congress|senate|house|embassy|delegation|cabinet|secretariat|nations)$/iu,
  hasDeterminer: /^(?:(?:the|an?|its|their|his|her) |(?:\p{Lu}[\p{L}-]* ){0,3}\p{Lu}[\p{L}-]*(?:['’]s|s['’]) )/iu,
  officeOutlet:
    /^(?:(?:\p{Lu}\p{L}+ )?(?:Presidency|Office|Ministry|Department|Government|Embassy|Secretariat|Directorate|Commission|Mission|Delegation|Cabinet|Chancellery|Council|Committee)(?: |$)|State Department|Foreign Ministry|White House)/u,
  clauseSubject: /^(?:that\s+)?(?:the|an?|its|their|his|her|\p{Lu}\p{L}+|\d|more|less|some|about|nearly)(?!\p{L})/u,
  several:
    /^(?:both|the (?:two|three|four|\p{Ll}+s)|they|all|we|several|many)(?!\p{L})|(?:\p{Ll}[^’'\s]*)s$|\p{L} and \p{L}/iu,
  ofSelf: /^(?:i|we)$/iu,
  pronounAlone: /^(?:i|we|he|she|it|they|you|this|that|his|her|its|their)$/iu,
  possessive: /^(?:my|our|your|his|her|its|their)\s/iu,
  thingsOwn: /^(?:its|their)(?=\s)/iu,
  beforeVerb: /(?:^|\s)(?:to|will|would|shall|may|might|must|should|can|could|not|’ll|also)\s*$/iu,
};
