import type { DatesLexicon, DayPartCode, SeasonCode, TimeUnit, VagueRef } from '../shape/dates.ts';
import { phrasings } from './datesPhrasings.ts';
import { numbers } from './numbers.ts';

const set = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((l) => l.split(/\s+/u)).filter(Boolean));
const all = <T>(table: readonly (readonly [T, string])[]): Record<string, T> =>
  Object.fromEntries(table.flatMap(([value, list]) => list.split(',').map((w): [string, T] => [w.trim(), value])));
const numbered = (list: string): Record<string, number> =>
  all(list.split(';').map((names, i): [number, string] => [i + 1, names]));

const months = numbered(
  'january,jan.,jan;february,feb.,feb;march,mar.;april,apr.,apr;may;june,jun.,jun;july,jul.,jul;august,aug.,aug;' +
    'september,sept.,sep.,sept,sep;october,oct.,oct;november,nov.,nov;december,dec.,dec',
);
const weekdays = numbered(
  'monday,mon.;tuesday,tues.,tue.;wednesday,wed.;thursday,thurs.,thu.,thur.;friday,fri.;saturday,sat.;sunday,sun.',
);
const units: Record<string, TimeUnit> = all([
  ['second', 'second'],
  ['minute', 'minute,min'],
  ['hour', 'hour,hr'],
  ['day', 'day,trading day,business day,working day'],
  ['week', 'week,working week,work week,workweek'],
  ['fortnight', 'fortnight'],
  ['weekend', 'weekend'],
  ['month', 'month,calendar month'],
  ['quarter', 'quarter'],
  ['half', 'half'],
  ['year', 'year,calendar year,fiscal year,financial year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['millennium', 'millennium'],
]);
const unitPlurals: Record<string, TimeUnit> = all([
  ['second', 'seconds,secs'],
  ['minute', 'minutes,mins'],
  ['hour', 'hours,hrs'],
  ['day', 'days,trading days,business days,working days'],
  ['week', 'weeks'],
  ['fortnight', 'fortnights'],
  ['night', 'nights'],
  ['weekend', 'weekends'],
  ['month', 'months'],
  ['quarter', 'quarters'],
  ['year', 'years,fiscal years,financial years'],
  ['decade', 'decades'],
  ['century', 'centuries'],
  ['millennium', 'millennia'],
]);
const seasons: Record<string, SeasonCode> = { spring: 'SP', summer: 'SU', fall: 'FA', autumn: 'FA', winter: 'WI' };
const dayParts: Record<string, DayPartCode> = all([
  ['MO', 'morning,early morning,mid-morning,mid - morning,dawn'],
  ['AF', 'afternoon,mid - afternoon,mid afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
]);
const holidays: Record<string, string> = all([
  ['01-01', "new year 's day,new years day,new year day"],
  ['12-31', "new year 's eve,new years eve,new year eve"],
  ['12-24', 'christmas eve'],
  ['12-25', 'christmas,christmas day'],
  ['12-26', 'boxing day'],
  ['02-14', "valentine 's day"],
  ['03-17', "st. patrick 's day,st patrick 's day,saint patrick 's day"],
  ['01-06', 'epiphany'],
  ['01-07', 'orthodox christmas'],
  ['04-22', 'earth day'],
  ['04-25', 'anzac day'],
  ['05-09', 'victory day'],
  ['07-14', 'bastille day'],
  ['11-01', "all saints ' day"],
  ['07-04', 'independence day,the fourth of july'],
  ['10-31', 'halloween'],
  ['11-11', 'veterans day,armistice day,remembrance day'],
  ['06-19', 'juneteenth'],
  ['05-01', "may day,international workers ' day,international labour day"],
  ['easter+0', 'easter,easter sunday'],
  ['easter+1', 'easter monday'],
  ['easter-2', 'good friday'],
  ['easter-3', 'maundy thursday,holy thursday'],
  ['easter-7', 'palm sunday'],
  ['easter-46', 'ash wednesday'],
  ['easter-47', 'mardi gras,shrove tuesday'],
  ['easter+39', 'ascension day'],
  ['easter+49', 'pentecost,whit sunday'],
  ['4*4@11', 'thanksgiving,thanksgiving day'],
  ['4*4@11+1', 'black friday'],
  ['4*4@11+4', 'cyber monday'],
  ['2*7@05', "mother 's day,mothers ' day"],
  ['3*7@06', "father 's day,fathers ' day"],
  ['-1*1@05', 'memorial day'],
  ['1*1@09', 'labor day'],
  ['3*1@01', 'martin luther king day,mlk day'],
  ['3*1@02', "presidents' day,presidents ' day,presidents day"],
  ['2*1@10', 'columbus day'],
]);
const vague: Record<string, VagueRef> = all([
  [
    'PRESENT_REF',
    'now,right now,just now,currently,at present,these days,nowadays,at the moment,at this time,at the present time,the present time,current',
  ],
  [
    'PAST_REF',
    'recently,more recently,most recently,lately,the past,not long ago,long ago,the other day,until recently',
  ],
  [
    'FUTURE_REF',
    'soon,the future,the near future,the foreseeable future,the near term,the short term,as soon as possible',
  ],
]);
const zones: Record<string, string> = all([
  ['Z', 'gmt,utc,z,universal time'],
  ['-05:00', 'est'],
  ['-04:00', 'edt'],
  ['-06:00', 'cst'],
  ['-05:00', 'cdt'],
  ['-07:00', 'mst'],
  ['-06:00', 'mdt'],
  ['-08:00', 'pst'],
  ['-07:00', 'pdt'],
  ['+01:00', 'cet,bst'],
  ['+02:00', 'cest,eet'],
  ['+03:00', 'eest,msk,moscow time'],
  ['', 'local time,et,pt,ct,eastern time,pacific time,eastern,pacific,central time'],
]);

/** English dates. Times of zones that move with summer (`ET`, local time) carry no offset. */
export const dates: DatesLexicon = {
  code: 'en',
  months,
  weekdays,
  weekdayShorts: numbered('mon;tue,tues;wed;thu,thur,thurs;fri;sat;sun'),
  weekdayPlurals: numbered('mondays;tuesdays;wednesdays;thursdays;fridays;saturdays;sundays'),
  capitalOnly: set('may march mar. sun. sat. wed. august jan sep jun'),
  doubtfulMonths: set('may march mar. jan sep jun apr dec'),
  monthOpeners: set(
    'in of since by until till last next this early late mid through from during between before after late mid-',
  ),
  personMonths: set('april june august jan may'),
  abbreviations: set(
    'jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tues. tue. wed. thurs. thu. thur. fri. sat. sun. st. no. nos. p. pp.',
  ),
  units,
  unitPlurals,
  unitAdverbs: all<TimeUnit>([
    ['hour', 'hourly'],
    ['day', 'daily,nightly'],
    ['week', 'weekly'],
    ['month', 'monthly'],
    ['year', 'annually,yearly'],
    ['weekend', 'weekends,all weekends'],
  ]),
  setAdverbs: all([
    ['P2W', 'biweekly,bi - weekly,fortnightly'],
    ['P2M', 'bimonthly,bi - monthly'],
    ['P6M', 'semi - annually,semiannually,twice - yearly,biannually'],
  ]),
  seasons,
  seasonPlurals: { springs: 'SP', summers: 'SU', falls: 'FA', autumns: 'FA', winters: 'WI' },
  dayParts,
  dayPartPlurals: { mornings: 'MO', afternoons: 'AF', evenings: 'EV', nights: 'NI' },
  holidays,
  capitalHolidays: set('may independence ash palm victory epiphany black'),
  decadeWords: all([
    [2000, 'noughties,two thousands'],
    [2010, 'twenty - tens,two thousand and tens'],
    [2020, 'twenty - twenties'],
    [1920, 'twenties'],
    [1930, 'thirties'],
    [1940, 'forties'],
    [1950, 'fifties'],
    [1960, 'sixties'],
    [1970, 'seventies'],
    [1980, 'eighties'],
    [1990, 'nineties'],
  ]),
  cardinals: numbers.cardinals,
  scales: { hundred: 100, thousand: 1000 },
  joiners: set('and'),
  lengthNouns: set('time first second third fourth fifth most best worst lowest highest biggest largest times'),
  noughts: set('zero oh nought o'),
  fractions: all([
    [0.5, 'half a,half an,half,a half'],
    [0.25, 'a quarter of a,a quarter of an'],
    [0.75, 'three quarters of a,three quarters of an,three - quarters of an,three - quarters of a'],
  ]),
  addedParts: all([
    [0.5, 'and a half,and half,and one half,½'],
    [0.25, 'and a quarter'],
    [0.75, 'and three quarters'],
  ]),
  measureJoins: set(', and'),
  ordinals: {
    ...numbered(
      'first;second;third;fourth;fifth;sixth;seventh;eighth;ninth;tenth;eleventh;twelfth;thirteenth;fourteenth;fifteenth;' +
        'sixteenth;seventeenth;eighteenth;nineteenth;twentieth',
    ),
    thirtieth: 30,
  },
  one: { a: 1, an: 1, one: 1 },
  // 2 is told, 9 is unknown.
  several: all([
    [2, 'a couple of,couple of,couple,a pair of'],
    [9, 'several,a few,few,many,some,a number of,numerous,countless,dozens of,hundreds of,thousands of'],
  ]),
  shifts: all([
    [-1, 'last,past,this past'],
    [0, 'this,current,the current'],
    [1, 'next,coming,this coming,upcoming'],
  ]),
  nearShifts: set('coming upcoming'),
  beyond: all([
    [2, 'after next,after the next'],
    [-2, 'before last'],
  ]),
  finals: { last: -1, final: -1, closing: -1 },
  timeMarks: { "' time": 1, "'s time": 1 },
  clauseWays: { after: -1, before: 1 },
  firstSince: ['time', 'since'],
  countWords: set('before prior after'),
  officeDays: set('trading business working'),
  countWays: all([
    [-1, 'before,prior to,ahead of'],
    [1, 'after,from,following'],
  ]),
  weekJoins: all([[1, 'of,beginning,starting,commencing,beginning on,starting on,commencing on']]),
  turns: all([
    [-1, 'previous,preceding,prior'],
    [0, 'same,that,that same,very same'],
    [1, 'following,subsequent,ensuing'],
  ]),
  afterwards: all([
    [-1, 'earlier,before,previously,prior'],
    [1, 'later,afterward,afterwards,after'],
  ]),
  parts: all([
    [-1, 'early,the start of,the beginning of,the early part of'],
    [0, 'mid -,mid,the middle of'],
    [1, 'late,the end of,the latter part of,the close of'],
  ]),
  sides: { earlier: -1, later: 1 },
  every: { every: 1, each: 1, 'every other': 2, 'every second': 2 },
  deictic: all([
    [0, 'today'],
    [-1, 'yesterday'],
    [1, 'tomorrow'],
    [-2, 'the day before yesterday'],
    [2, 'the day after tomorrow'],
  ]),
  deicticParts: {
    tonight: [0, 'NI'],
    'last night': [-1, 'NI'],
    'last evening': [-1, 'EV'],
    overnight: [0, 'NI'],
  },
  vague,
  clockPasts: all([
    [30, 'half past,half - past'],
    [15, 'a quarter past,quarter past,a quarter after'],
    [-15, 'a quarter to,quarter to,a quarter before'],
  ]),
  clockWays: all([
    [1, 'past,minutes past,minutes after,min past'],
    [-1, 'minutes to,minutes before'],
  ]),
  rangeJoins: set('- to and until till through til'),
  rangeOpeners: set('from between'),
  throughWords: set('through until till'),
  oclock: { "o ' clock": 1, oclock: 1 },
  greetings: set('good'),
  restWords: set('rest remainder'),
  clockOpeners: set('at by until till from around about before after since between circa than , - to and'),
  dayPartOpeners: all([[1, 'in the,at,in,of the,on the']]),
  afterDay: set(
    'and or but when where at in with to for from after before until as while if because that who which by on',
  ),
  clockWords: { noon: 12, midday: 12, midnight: 24 },
  halves: all([
    [12, 'p.m.,pm,p.m'],
    [0, 'a.m.,am,a.m'],
  ]),
  zones,
  eras: { bc: -1, 'b.c.': -1, bce: -1, 'b.c.e.': -1, ad: 1, 'a.d.': 1, ce: 1 },
  dayFirst: null,
  phrasings,
  beforeDate: [
    'early',
    'late',
    'earlier',
    'later',
    'mid -',
    'mid',
    'the end of',
    'the start of',
    'the beginning of',
    'the middle of',
    'the close of',
    'the rest of',
    'rest of',
    'the remainder of',
    'the first part of',
    'the latter part of',
    'the early part of',
    'around',
    'about',
    'almost',
    'nearly',
    'roughly',
    'sometime',
    'sometime in',
    'a good part of',
    'as early as',
    'at least',
    'more than',
    'less than',
    'no later than',
    'no earlier than',
  ],
  beforeSpan: [
    'at least',
    'at most',
    'about',
    'around',
    'almost',
    'nearly',
    'roughly',
    'approximately',
    'some',
    'up to',
    'more than',
    'less than',
    'fewer than',
    'no more than',
    'no less than',
    'not more than',
    'just over',
    'just under',
    'well over',
    'at least the',
    'the',
    'an additional',
    'another',
    'only',
  ],
  afterDate: ['or so', 'or later', 'or earlier', 'and beyond', 'or thereabouts'],
  afterSpan: ['or so', 'or more', 'or less', 'and a half', 'or longer'],
  timeJoins: set('on , of in the at'),
  weekdayJoins: set('on of in - between from'),
  listJoins: set('and or , to through until -'),
  yearOpeners: set('in since until till by before after circa of year from during'),
  countedAfter: set(
    `people persons men women children soldiers troops workers jobs votes seats members miles metres meters feet kilometers kilometres km
    pounds dollars euros francs pesos yen percent per points pages words copies units barrels tons tonnes acres hectares homes houses
    hundred thousand million billion trillion shares cases deaths civilians police officers vehicles times degrees calories pieces items bottles books copies rifles boxes`,
  ),
  labelsBefore: set(
    `$ £ € ¥ # no. nos. number article section resolution flight page p. pp. room route highway paragraph act model series channel
    bus line unit gate platform box chapter verse psalm figure table version class`,
  ),
  ageAfter: new Set(['old', 'olds', 'older', 'younger', 'of age']),
  ageBefore: set('aged age'),
  ofWords: set('of'),
  orWords: set('or'),
  aheadAuxiliaries: set("will 'll wo shall would may might could should must ca can cannot won't wouldn't gonna"),
  aheadVerbs: set(
    `plan plans planned planning expect expects expected expecting schedule schedules scheduled slated due set hope hopes hoped hoping intend
    intends intended aim aims aimed want wants wanted promise promises promised pledge pledges pledged vow vows vowed seek seeks sought
    agree agrees agreed prepare prepares prepared preparing propose proposes proposed await awaits awaiting anticipate anticipates anticipated
    postpone postponed delay delayed upcoming expire expires expiring begin begins start starts end ends open opens arrive arrives meet meets
    leave leaves travel travels visit visits take takes forecast forecasts project projects projected predict predicts effective payable
    need needs require requires required invite invited inviting urge urged urging asked ordered instructed offer offered offering
    decide decided deciding undertake undertook threaten threatened threatening agreeing promising pledging vowing`,
  ),
  behindAuxiliaries: set("was were had did been wasn't weren't hadn't didn't"),
  behindVerbs: set(
    `said told came went took gave made met left held became began fell rose won lost saw sent spoke wrote broke brought built bought sold shot
    struck led kept flew fought found got grew hit let paid put ran read rang sat stood shut swore took taught thought threw understood withdrew
    drove drew chose caught cut quit felt died added ended`,
  ),
  behindEndings: ['ed'],
  clauseBreaks: set(
    '; : “ ” " that which who whom but when while because although though after before if as where whether',
  ),
  infinitiveMark: 'to',
  aheadPrepositions: set('by until till'),
  nameTails: set(
    `post mirror standard herald times telegraph express mail journal tribune echo chronicle observer gazette mosque group revolution films
     party movement committee club agreement accord front brigade brigades army league institute foundation society prize`,
  ),
  aheadPredicates: set('due scheduled slated expected planned set payable effective redeemable poised'),
  aheadCopulas: set('is are'),
  possessive: "'s",
  plannedNouns: set(
    `summit summits meeting meetings talks vote votes election elections referendum visit hearing hearings deadline round conference session
     inspection trip negotiations ceremony funeral game match final race debate launch rally march protest protests strike inauguration forum
     event events gathering briefing release opening start trial sentencing ballot poll polls runoff primary congress assembly parade concert
     mass service flight flights handover signing swap exchange review appearance interview speech address lunch dinner reception exercise
     exercises drill sitting council consultations contest derby tie fixture auction announcement decision report data figures edition show`,
  ),
};
