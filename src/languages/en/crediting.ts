import type { CreditingLexicon } from '../shape/crediting.ts';

const THE = '(?:the |a |an )?';
const MEDIUM =
  '(?:(?:state |state-run |local |public |private |official |national )?(?:news agency|agency|newspaper|daily|weekly|magazine|broadcaster|television station|television|radio station|station|website|channel|paper|journalists (?:from|of)|reporters (?:from|of)) )?';
const BEFORE_NAME = `${THE}${MEDIUM}${THE}`;

/** What is told, shown or handed to an outlet: `remarks to`, `a letter seen by`. */
const SAID =
  '(?:remarks|comments|statements?|account|interview|letter|memo|recording|footage|pictures|photographs|documents?|draft|transcript|figures|report|article|column|essay|opinion piece|op-ed|piece|claims?|denial)';

/** Words of the names of newspapers, agencies and stations, in English and in the languages whose papers are named in English texts. */
const NAMES =
  `News|Times|Post|Herald|Tribune|Gazette|Journal|Press|Agency|Wire|Courier|Observer|Chronicle|Mail|Telegraph|Guardian|Standard|Globe|Star|Sun|Mirror|
Radio|TV|Television|Broadcasting|Broadcaster|Channel|Network|Media|Online|Today|Daily|Weekly|Monthly|Magazine|Examiner|Dispatch|Register|Bulletin|Report|Review|Beacon|Argus|Echo|Sentinel|
Inquirer|Independent|Economist|Reuters|Bloomberg|Axios|Politico|AFP|AP|CNN|BBC|NBC|CBS|ABC|NPR|FT|DPA|EFE|ANSA|TASS|Xinhua|Kyodo|Interfax|Monde|País|Figaro|Spiegel|Zeitung|Kurier|Tagblatt|
Dagblad|Dagbladet|Posten|Courrier|Corriere|Diario|Prensa|Nación|Mundo|Faro|Voz|Jornal|Folha|Gazeta|Gazetesi|Novosti|Vesti|Izvestia|Pravda|Jazeera|Arabiya`.replaceAll(
    '\n',
    '',
  );

export const crediting: CreditingLexicon = {
  after: [
    '(?:(?:has|have|had|first|earlier|previously|later|also) )*(?:reported|reports|is reporting|disclosed|revealed)',
    '(?:wrote|writes|quoted|quotes|cited|cites)(?= |,|:)',
    '(?:published|aired|broadcast|posted) (?:a|an|the|its|part|parts|pictures|footage|excerpts)',
    ', (?:which|who) (?:first|earlier) (?:published|reported|broke)',
    '(?:was|were) the first to (?:report|publish|tell)',
    '(?:has seen|has obtained|has reviewed|had seen|had obtained)',
    '(?:earlier )?(?:said|says)',
    ', (?:citing|quoting)',
    "(?=(?:[’']s)? (?:report|account|correspondent|investigation|evening news|reporter (?:in|at)))",
    'quoted',
  ],
  before: [
    '(?:first |earlier |later |as |as first )?(?:reported|revealed|disclosed|broken|carried|published|aired|broadcast|posted|given)(?: earlier| first| in full| \\p{L}+ \\p{L}+day| on \\p{L}+day)? by ',
    'according to (?:(?:a |the )?(?:reports?|figures|documents) (?:published )?(?:by|in|from) )?',
    'per ',
    'as per ',
    '(?:citing|quoting) ',
    '(?:told|tells) ',
    'speaking (?:to|with|on) ',
    'spoke (?:to|with|on) ',
    '(?:seen|obtained|reviewed|quoted|quoted as saying) by ',
    '(?:asked|interviewed) by ',
    `${SAID} (?:with|to|for|in|by|published by|published in|published on \\p{L}+day by|reported by|carried by|quoted by) `,
    '(?:wrote|writing|written) in ',
    '(?:leaked|confirmed|same account|gave \\p{L}+ \\p{L}+ \\p{L}+) to ',
    'an? (?:report|investigation|interview) (?:by|in) ',
    '(?:an interview with|made in) ',
    '[”"] (?:he|she|they|the \\p{L}+|\\p{Lu}\\p{L}+) said on ',
  ].map((p) => `${p}${BEFORE_NAME}`),
  ofItself:
    /^,? (?:said|says)(?: on \p{L}+day)?(?: that)? (?:it|its|they|their)(?!\p{L})(?! (?:had|has) (?:learned|learnt|seen|obtained|reviewed|been told))/u,
  first: /first (?:reported|published|given|told)|first to report|reported first|(?:broken|broke) /u,
  ownBefore: '(?:told|tells|spoke (?:to|with)|speaking (?:to|with)|interview with) (?:the )?',
  ownWords: ['me', 'us'],
  kinds: [
    'news agency',
    'newspaper',
    'daily',
    'weekly',
    'magazine',
    'broadcaster',
    'television',
    'television station',
    'radio',
    'radio station',
    'news site',
    'state-run',
    'news channel',
  ],
  outletWords: NAMES,
  agencyEnding: /^(?: (?:News|Press|Wire|Agency|Service|Newswire))+$/u,
  paper:
    /\p{Lu}\S* (?:News|Times|Post|Herald|Tribune|Gazette|Journal|Press|Wire|Courier|Observer|Chronicle|Mail|Telegraph|Guardian|Globe|Mirror|Examiner|Dispatch|Bulletin|Sentinel|Inquirer)$/u,
  opening: 'The ',
  owner: /[’']s$/u,
};
