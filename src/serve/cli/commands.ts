import type { BriefProfile, ProfileName } from '../../app.ts';
import { peopleOf } from './people.ts';
import { type CommandSpec, day, flag, type OptionSpec, optional, text, whole } from './spec.ts';

const DB: OptionSpec = {
  flags: '--db <file>',
  about: 'the record (default: $ONRECORD_DB, else onrecord.db in this folder)',
};
const JSON_OUT: OptionSpec = { flags: '--json', about: 'print JSON instead of text' };
const QUIET: OptionSpec = { flags: '--quiet', about: 'no notes and no progress, only results and problems' };
const AT: OptionSpec = {
  flags: '--at <date>',
  about: 'the day that stands for today (default: that of the last article)',
};
const JSONL: OptionSpec = {
  flags: '--jsonl',
  about: 'JSON Lines in on standard input, JSON Lines out; no record is opened',
};
const PEOPLE: OptionSpec = {
  flags: '--people <file>',
  about:
    'JSON Lines of {name, country, role?, sector?, from?, to?}: offices of people, with the days on which they held them',
};
const JOBS: OptionSpec = {
  flags: '--jobs <n>',
  about: 'with --jsonl: this many worker threads (default: the cores of the machine)',
};
const META: readonly OptionSpec[] = [
  { flags: '--published <date>', about: 'the day of publication, where the article does not say it' },
  { flags: '--outlet <name>', about: 'who published it' },
  { flags: '--title <title>', about: 'its headline' },
  { flags: '--url <url>', about: 'where it stands' },
  { flags: '--lang <code>', about: 'its language (ISO 639-1)' },
];
const OWN_HOSTS: OptionSpec = {
  flags: '--allow-private <hosts>',
  about: 'hosts of your own network that may be asked',
};
const CONTACT: OptionSpec = {
  flags: '--contact <who>',
  about: 'an address or page of yours that servers are told (default: $ONRECORD_CONTACT)',
};
const STORY =
  'A story is named by its id, the beginning of its id, or words of its title; a storyline, stories that continue one another, by its id (l-…). The only one needs no name.';

/**
 * Every command, in the order of the help. Help, shell completion, the reference and the tests are made from this list: a new command is a
 * row here and a file in commands/.
 */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'demo',
    args: '',
    summary: 'show the whole of it on a bundled, invented story',
    about:
      'Reads thirteen invented reports of one call between two invented leaders and what followed, and shows brief, timeline, comparison and ledger.',
    options: [
      { flags: '--db <file>', about: 'keep the record in this file (default: a temporary one)' },
      { flags: '--serve', about: 'open it in the browser instead: prints the address, and ends with Ctrl-C' },
      { flags: '--port <n>', about: 'with --serve: where it listens (default: any free port)' },
      QUIET,
    ],
    examples: [
      ['onrecord demo', 'brief, timeline, comparison, what is due'],
      ['onrecord demo --serve', 'in the browser, each sentence of the brief a click from the exact words behind it'],
      ['onrecord demo --db demo.db', 'and keep the record, to try the other commands on it'],
    ],
    load: () => import('./commands/demo.ts'),
  },
  {
    name: 'add',
    args: '<target...>',
    summary: 'add articles to the record',
    about:
      'Takes files, folders, URLs and standard input (-): pages, texts, Markdown, feeds, JSON Lines, PDF, .docx, mails (.eml) with what is enclosed, and web archives (.warc, .warc.gz). Of a feed of the web, a sitemap or an OPML file come the pages that it leads to; a page that is no article but names a feed is taken for that feed. Adding the same thing twice changes nothing; what is reported as added is safe, whatever happens next.',
    options: [...META, PEOPLE, OWN_HOSTS, CONTACT, DB, JSON_OUT, QUIET],
    examples: [
      ['onrecord add reports/', 'a folder of saved pages and texts'],
      ['onrecord add --published 2026-03-02 note.txt', 'a text without a date of its own'],
      ['pbpaste | onrecord add - --outlet "Harbour Post"', 'a pasted text'],
    ],
    load: () => import('./commands/add.ts'),
  },
  {
    name: 'watch',
    args: '[target...]',
    summary: 'follow feeds and known articles, and add what is new or changed',
    about:
      'Adds the targets, then asks every feed and every known page again when it is due, until it is ended. Pages are asked for two weeks, ever more seldom; a failing address after ever longer pauses. What is followed stands in the record, so that a restart goes on where it was.',
    options: [
      { flags: '--once', about: 'one look at what is due, and no more' },
      { flags: '--every <minutes>', about: 'between two looks at a feed (default: 30)' },
      {
        flags: '--webhook <url>',
        about: 'hand it denials, conflicts, corrections, pages that are gone and what falls overdue, as JSON',
      },
      { flags: '--mail <folder>', about: 'write the same as a mail file (.eml) into this folder' },
      PEOPLE,
      OWN_HOSTS,
      CONTACT,
      DB,
      JSON_OUT,
      QUIET,
    ],
    examples: [
      ['onrecord watch https://news.example/feed', 'follow a feed from now on'],
      ['onrecord watch feeds.opml --every 10', 'all feeds of a reader’s list'],
      ['onrecord watch --once', 'one look, as for a timer'],
      ['onrecord watch --webhook https://desk.example/hook --mail news/', 'and tell of what is news at once'],
    ],
    load: () => import('./commands/watch.ts'),
  },
  {
    name: 'sources',
    args: '',
    summary: 'list what is followed, with its last success, its failures and its next turn',
    about: 'Feeds, sitemaps, and pages that fail; with --all every page. Times are UTC.',
    options: [
      { flags: '--all', about: 'pages that answer, too' },
      { flags: '--drop <address>', about: 'follow this address no longer' },
      { flags: '--format <name>', about: 'how it is written (default: text)', values: ['text', 'json'] },
      DB,
      JSON_OUT,
      QUIET,
    ],
    examples: [
      ['onrecord sources', 'feeds, and what fails'],
      ['onrecord sources --all --format json', 'everything, for another program'],
      ['onrecord sources --drop https://news.example/feed', 'follow one no longer'],
    ],
    load: () => import('./commands/sources.ts'),
  },
  {
    name: 'stories',
    args: '',
    summary: 'list the stories of the record',
    about:
      'Each story with its id, title, number of articles and days; stories that continue one another under their storyline.',
    options: [DB, JSON_OUT, QUIET],
    examples: [
      ['onrecord stories', 'all stories'],
      ['onrecord stories --json', 'for another program'],
    ],
    load: () => import('./commands/stories.ts'),
  },
  {
    name: 'show',
    args: '[story...]',
    summary: 'show the record of a story, article by article',
    about: `Every statement, event, figure, commitment and date with its words. ${STORY}`,
    options: [
      { flags: '--article <id>', about: 'only this article (an id, or its beginning)' },
      { flags: '--csv', about: 'one row a claim' },
      { flags: '--diff', about: 'what each further version of an article has changed, and the claims it orphans' },
      DB,
      JSON_OUT,
      QUIET,
    ],
    examples: [
      ['onrecord show', 'the only story of the record'],
      ['onrecord show s-4f2a --json', 'everything, for another program'],
      ['onrecord show --diff', 'changed pages: numbers, names, quotations and dates first'],
    ],
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'timeline',
    args: '[story...]',
    summary: 'what happened, in the order in which it happened',
    about: `Each event at the precision its source gives, undated ones last, with its reports and origins. ${STORY}`,
    options: [DB, JSON_OUT, QUIET],
    examples: [
      ['onrecord timeline', 'the only story of the record'],
      ['onrecord timeline kellen dam --json', 'the story whose title has these words, for another program'],
    ],
    load: () => import('./commands/timeline.ts'),
  },
  {
    name: 'brief',
    args: '[story...]',
    summary: 'write the brief of a story, a source behind every sentence',
    about: `Bottom line, what is new, timeline, what each side says, figures, what both tell and where they differ, what is due, what is not known, room for an analyst, the source base and sources. The same record and day give the same bytes. What the last kept brief for the same readers had, and no source stands behind any more, is told first, as a correction with the old and the new. ${STORY}`,
    options: [
      AT,
      {
        flags: '--words <n>',
        about:
          'about how long it may be, sources apart (default: 500 for wire, 1500 for desk, no limit for assessment)',
      },
      { flags: '--profile <name>', about: 'for whom (default: desk)', values: ['wire', 'desk', 'assessment'] },
      { flags: '--since <date>', about: 'tell what is new since that day, or since the last kept brief (last)' },
      {
        flags: '--format <name>',
        about: 'how it is written (default: text)',
        values: ['text', 'markdown', 'html', 'json', 'docx', 'pdf'],
      },
      JSONL,
      JOBS,
      DB,
      JSON_OUT,
      QUIET,
    ],
    examples: [
      ['onrecord brief', 'the only story of the record'],
      [
        'onrecord brief s-4f2a --at 2026-03-20 --format html > brief.html',
        'one file with the words behind each sentence',
      ],
      [
        'onrecord brief --format docx > brief.docx',
        'for a word processor; pdf for print: the same brief, the same bytes',
      ],
      ['onrecord brief --profile wire --since last', 'short, for the wire, with what is new since the last brief'],
      ['onrecord brief --jsonl < stories.jsonl', 'a stream of {id, articles}'],
    ],
    eachLine: (call) => ({
      ...optional('at', day(call, 'at')),
      ...optional('words', whole(call, 'words', 1)),
      ...optional('audience', text(call, 'profile') as BriefProfile | undefined),
      ...optional('since', day(call, 'since')),
    }),
    load: () => import('./commands/brief.ts'),
  },
  {
    name: 'compare',
    args: '[story...]',
    summary: 'hold two sides’ accounts against each other, point by point',
    about: `Where they differ, what both say, what only one says while the other is silent. ${STORY}`,
    options: [
      { flags: '--sides <a,b>', about: 'the two sides, by country code or name (default: the two most heard)' },
      DB,
      JSON_OUT,
      QUIET,
    ],
    examples: [
      ['onrecord compare', 'the two most heard sides'],
      ['onrecord compare s-4f2a --sides MEX,USA', 'these two'],
    ],
    load: () => import('./commands/compare.ts'),
  },
  {
    name: 'due',
    args: '[story...]',
    summary: 'what each side owes next, and by when',
    about: `The ledger of commitments: owner, action, window, strength, on whose word, and whether it is open, done or overdue. Without a story, those of the whole record. ${STORY}`,
    options: [
      AT,
      { flags: '--format <name>', about: 'how it is written (default: text)', values: ['text', 'json', 'ics'] },
      DB,
      JSON_OUT,
      QUIET,
    ],
    examples: [
      ['onrecord due', 'all that is due in the record, as of the last article'],
      ['onrecord due --at 2026-03-20', 'as of a day'],
      ['onrecord due --format ics > due.ics', 'for a calendar: what has a window, whole days'],
    ],
    load: () => import('./commands/due.ts'),
  },
  {
    name: 'check',
    args: '[draft] [story...]',
    summary: 'check a draft against its sources by newsroom rules',
    about:
      'Quotations, speakers, figures, dates, one-sided accounts and sentences that no source backs. Exit status 0 clean, 1 findings, 2 wrong usage. The draft may be - for standard input. Drafts may be Markdown, plain text, HTML or .docx. A comment <!-- onrecord-disable T1 --> in the draft silences a rule.',
    options: [
      {
        flags: '--against <targets...>',
        about:
          'files, folders or URLs with the sources, instead of a story of the record or, where one is named, beside it',
      },
      { flags: '--sources <target>', about: 'the same, of one target' },
      {
        flags: '--profile <name>',
        about: 'which rules count (default: wire; with --jsonl: fidelity)',
        values: ['wire', 'brief', 'assessment', 'fidelity'],
      },
      {
        flags: '--format <name>',
        about: 'how findings are written (default: text)',
        values: ['text', 'json', 'sarif', 'github'],
      },
      {
        flags: '--fix',
        about: 'set straight quotation marks and apostrophes right in the draft; words are never changed',
      },
      { flags: '--previous <file>', about: 'the last edition of the draft: what changed since has to be told' },
      { flags: '--watch', about: 'check again whenever the draft changes' },
      AT,
      JSONL,
      JOBS,
      DB,
      JSON_OUT,
      QUIET,
    ],
    examples: [
      ['onrecord check draft.md', 'against the only story of the record'],
      [
        'onrecord check draft.md --against reports/ --format sarif > findings.sarif',
        'against a folder, for an editor or CI',
      ],
      ['onrecord check --jsonl < drafts.jsonl', 'a stream of {id, draft, sources}'],
    ],
    eachLine: (call) => ({
      ...optional('at', day(call, 'at')),
      ...optional('profile', text(call, 'profile') as ProfileName),
    }),
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'lsp',
    args: '[story...]',
    summary: 'check drafts in an editor while they are written',
    about:
      'A language server over standard input and output: findings as diagnostics, the sources’ words on hover. Sources are read once, at the start.',
    options: [
      { flags: '--against <targets...>', about: 'files, folders or URLs with the sources, as of check' },
      {
        flags: '--profile <name>',
        about: 'which rules count (default: wire)',
        values: ['wire', 'brief', 'assessment', 'fidelity'],
      },
      AT,
      DB,
      QUIET,
    ],
    examples: [
      ['onrecord lsp --against reports/', 'what an editor starts for Markdown and HTML'],
      ['onrecord lsp s-4f2a --db desk.db', 'against a story of a record'],
    ],
    load: () => import('./commands/lsp.ts'),
  },
  {
    name: 'search',
    args: '[words...]',
    summary: 'search articles and claims by their words and how they stand',
    about:
      'Full-text search; every word must be there. Words are taken as they are: no query language. Without words, the claims of the latest stories that stand as --only says.',
    options: [
      {
        flags: '--only <how>',
        about: 'undated, single-origin, disputed, one-sided, due, changed or corrected claims alone',
      },
      { flags: '--kind <kind>', about: 'article, statement, event, figure or commitment' },
      { flags: '--outlet <name>', about: 'only what this outlet published' },
      { flags: '--from <day>', about: 'published on this day or later' },
      { flags: '--to <day>', about: 'published on this day or earlier' },
      { flags: '--limit <n>', about: 'at most this many (default 20)' },
      DB,
      JSON_OUT,
      QUIET,
    ],
    examples: [
      ['onrecord search --only disputed', 'what the accounts disagree on'],
      ['onrecord search border talks', 'articles and claims with both words'],
      ['onrecord search fishing --limit 5 --json', 'the first five, for another program'],
    ],
    load: () => import('./commands/search.ts'),
  },
  {
    name: 'serve',
    args: '',
    summary: 'open the record in the browser, and to programs over HTTP',
    about:
      'Pages that work without scripts, each also as JSON: at the same address with `Accept: application/json`, or with `.json` at its end; /openapi.json tells of the API. It answers this machine alone; where --host names another address, every request needs the token. Ctrl-C ends it.',
    options: [
      DB,
      { flags: '--port <n>', about: 'where it listens (default 7310; 0: any free port)' },
      { flags: '--host <address>', about: 'the address at which it listens (default 127.0.0.1)' },
      {
        flags: '--token <token>',
        about: 'what every request must show (default: $ONRECORD_TOKEN); at least 16 characters',
      },
      QUIET,
    ],
    examples: [
      ['onrecord serve', 'the record of this folder, at http://127.0.0.1:7310/'],
      ['ONRECORD_TOKEN=$(openssl rand -hex 16) onrecord serve --host 0.0.0.0', 'for a desk, behind a token'],
    ],
    load: () => import('./commands/serve.ts'),
  },
  {
    name: 'mcp',
    args: '',
    summary: 'let agents ask the record, by the Model Context Protocol',
    about:
      'Over standard input and output, or with --http at /mcp of an address of its own: stories, search, story, brief, check, who_said, due and compare. Every answer carries the exact words behind it; nothing is changed. With --http it answers this machine alone; where --host names another address, every request needs the token.',
    options: [
      { flags: '--http', about: 'listen, instead of speaking over standard input and output' },
      { flags: '--port <n>', about: 'with --http: where it listens (default 7310; 0: any free port)' },
      { flags: '--host <address>', about: 'with --http: the address at which it listens (default 127.0.0.1)' },
      {
        flags: '--token <token>',
        about: 'with --http: what every request must show (default: $ONRECORD_TOKEN); at least 16 characters',
      },
      DB,
      QUIET,
    ],
    examples: [
      ['onrecord mcp --db desk.db', 'what an agent’s program starts'],
      ['onrecord mcp --http --port 7311', 'for agents that ask http://127.0.0.1:7311/mcp'],
    ],
    load: () => import('./commands/mcp.ts'),
  },
  {
    name: 'publish',
    args: '<story> <folder>',
    summary: 'write a story’s pages as files, for any web server or none',
    about: `The pages of \`serve\` for one story, with links that work from a file. Of the articles they hold short quotations only, unless --full is given. ${STORY}`,
    options: [{ flags: '--full', about: 'with the whole text of every article: see that you may' }, AT, DB, QUIET],
    examples: [
      ['onrecord publish s-4f2a site/', 'then open site/index.html'],
      ['onrecord publish "kellen dam" site/ --full', 'with the articles’ texts'],
    ],
    load: () => import('./commands/publish.ts'),
  },
  {
    name: 'export',
    args: '[story...]',
    summary: 'write a story’s record for other programs',
    about: `As jsonl: story, actors, articles, claims with their evidence. csv and parquet: one row a claim. rss and jsonfeed: what is new; ics: what is due. csl, bibtex and ris: the articles as references. jsonld (schema.org), ninjs (IPTC), annotations (W3C), ftm (FollowTheMoney), timelinejs. plover and cameo: tables of events. warc: the snapshots as they were received, of the story or, where none is named, of the whole record; onrecord add takes them back. ${STORY}`,
    options: [
      {
        flags: '--format <name>',
        about: 'how it is written (default: jsonl)',
        values: [
          'jsonl',
          'csv',
          'parquet',
          'rss',
          'jsonfeed',
          'ics',
          'csl',
          'bibtex',
          'ris',
          'jsonld',
          'ninjs',
          'plover',
          'cameo',
          'ftm',
          'timelinejs',
          'annotations',
          'warc',
        ],
      },
      { flags: '--home <url>', about: 'for feeds: where the story can be read' },
      AT,
      DB,
      QUIET,
    ],
    examples: [
      ['onrecord export > story.jsonl', 'everything of the only story'],
      ['onrecord export s-4f2a --format csv > claims.csv', 'for a spreadsheet'],
      ['onrecord export s-4f2a --format rss --home https://desk.example/dam > dam.rss', 'a feed of what is new'],
      ['onrecord export --format warc > record.warc.gz', 'every snapshot, as a web archive'],
    ],
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'story',
    args: '<decision> <name...>',
    summary: 'decide what is one story and whose: merge, split, rename, pin, sides',
    about:
      'merge STORY STORY makes one of two; split STORY ARTICLE... gives articles a story of their own; rename STORY TITLE; pin ARTICLE STORY puts an article into a story; sides STORY SIDE SIDE says whose accounts compare, brief and pages hold against each other, by country code or name. What a person decided stays, whatever articles come in later; only a further decision turns it round. decisions takes one back. A name of several words goes in quotation marks.',
    options: [{ flags: '--why <text>', about: 'the reason; it stands in the journal' }, DB, JSON_OUT, QUIET],
    examples: [
      ['onrecord story merge s-4f2a s-91bc --why "one summit, two headlines"', 'one story of two'],
      ['onrecord story split s-4f2a 77e0 --why "another visit"', 'and one article out again'],
      ['onrecord story rename s-4f2a "The Kellen dam" --why "the desk’s name for it"', 'a title'],
      ['onrecord story pin 77e0 s-91bc --why "on the same talks"', 'an article into a story'],
      ['onrecord story sides s-4f2a Mexico Guatemala --why "the others only host"', 'its two sides'],
    ],
    load: () => import('./commands/story.ts'),
  },
  {
    name: 'claim',
    args: '<decision> <name...>',
    summary: 'decide on a claim: attribute, dismiss',
    about:
      'attribute CLAIM NAME puts a statement, a deed or a commitment on the word of somebody else; dismiss CLAIM says that it is none. The exact words stay as they are. A claim is named as in 4f2a91bc#s3: its article, which may be shortened, and its id there, as show and export give it. decisions takes a decision back.',
    options: [{ flags: '--why <text>', about: 'the reason; it stands in the journal' }, DB, JSON_OUT, QUIET],
    examples: [
      ['onrecord claim attribute 4f2a91bc#s3 "Oda Vennel" --why "read out for the mayor"', 'on another’s word'],
      ['onrecord claim dismiss 4f2a91bc#e2 --why "a headline of a play"', 'and none at all'],
    ],
    load: () => import('./commands/claim.ts'),
  },
  {
    name: 'decisions',
    args: '',
    summary: 'list what people decided, and take a decision back',
    about:
      'Every decision on stories, claims and sources with its number in the journal, its day and its reason. One that is taken back stays in the list; to take back the taking back makes it hold again.',
    options: [
      { flags: '--undo <number>', about: 'take this decision back' },
      { flags: '--why <text>', about: 'with --undo: the reason; it stands in the journal' },
      DB,
      JSON_OUT,
      QUIET,
    ],
    examples: [
      ['onrecord decisions', 'all of them'],
      ['onrecord decisions --undo 17 --why "two towns after all"', 'one taken back'],
    ],
    load: () => import('./commands/decisions.ts'),
  },
  {
    name: 'note',
    args: '[claim] [text...]',
    summary: 'keep a note of your own beside a claim',
    about:
      'A note is marked private (its writer’s own pages and this command alone), internal (the API and agents too) or public (published pages too). It stands beside the claim on the article’s page, and is never taken for a source’s words. Without a claim, all notes are listed.',
    options: [
      {
        flags: '--mark <mark>',
        about: 'how it is to be handled (default: private)',
        values: ['private', 'internal', 'public'],
      },
      { flags: '--drop <id>', about: 'remove this note for good' },
      DB,
      JSON_OUT,
      QUIET,
    ],
    examples: [
      ['onrecord note 4f2a91bc#s3 "the ministry will not confirm this"', 'a private note'],
      ['onrecord note --mark internal --json', 'the notes that the desk’s programs may have'],
    ],
    load: () => import('./commands/note.ts'),
  },
  {
    name: 'grade',
    args: '<outlet...>',
    summary: 'grade a source, as analysts do',
    about:
      'Reliability from A (completely reliable) to E (unreliable), F where it cannot be judged; credibility from 1 (confirmed) to 5 (improbable), 6 where it cannot be judged. The last grade holds. It stands beside the source in brief and show; nothing is counted by it.',
    options: [{ flags: '--why <text>', about: 'the reason; it stands in the journal' }, DB, JSON_OUT, QUIET],
    examples: [
      ['onrecord grade "Harbour Gazette" B2 --why "right in eight cases of ten"', 'a newspaper'],
      ['onrecord grade Lanthorn F6 --why "no longer known who writes it"', 'and one that cannot be judged'],
    ],
    load: () => import('./commands/grade.ts'),
  },
  {
    name: 'houses',
    args: '[file]',
    summary: 'say which outlets are of one house',
    about:
      'Keeps a table of publishing houses in the record, a line for each: `House: outlet, outlet`; what stands behind `#` is a remark. The reports that the outlets of one house have of a story are of one origin from then on, those that are added later too. A further table adds to it; an outlet that is named again is of the house named last. Without a file it lists what is kept, each row with the number by which `decisions --undo` takes it back.',
    options: [{ flags: '--why <text>', about: 'the reason; it stands in the journal' }, DB, JSON_OUT, QUIET],
    examples: [
      ['onrecord houses houses.txt --why "as in the register of 2031"', 'keep the rows of a table'],
      ['onrecord houses', 'what is kept'],
    ],
    load: () => import('./commands/houses.ts'),
  },
  {
    name: 'withdraw',
    args: '<article>',
    summary: 'let a corrected or withdrawn source count no more',
    about:
      'Lists every claim, brief sentence and export that rests on the article, what still stands on other origins, and drafts a correction. The article stays in the record, shown as withdrawn; brief, timeline, compare, due and check leave it out.',
    options: [
      { flags: '--why <text>', about: 'the reason; it stands in the journal and in the brief' },
      { flags: '--undo', about: 'let it count again' },
      DB,
      JSON_OUT,
      QUIET,
    ],
    examples: [
      ['onrecord withdraw a1b2c3d4 --why "retracted by its outlet on 4 May"', 'the article with this id'],
      ['onrecord withdraw a1b2c3d4 --undo --why "withdrawn by mistake"', 'and back'],
    ],
    load: () => import('./commands/withdraw.ts'),
  },
  {
    name: 'purge',
    args: '<article>',
    summary: 'remove a source’s text for good',
    about:
      'For what the law asks to be removed: bytes, text, claims and words in kept briefs go, in every version; a tombstone with hashes, reason and time stays, and the same text is not added again. Without --yes nothing is removed, and what rests on it is listed. Files that were exported are not reached.',
    options: [
      { flags: '--why <text>', about: 'the reason; it stands in the journal' },
      { flags: '--yes', about: 'remove it' },
      DB,
      JSON_OUT,
      QUIET,
    ],
    examples: [
      ['onrecord purge a1b2c3d4 --why "court order of 4 May"', 'what would go'],
      ['onrecord purge a1b2c3d4 --why "court order of 4 May" --yes', 'gone'],
    ],
    load: () => import('./commands/purge.ts'),
  },
  {
    name: 'verify',
    args: '',
    summary: 'check that the record is what it was when it was written',
    about: 'Hashes every snapshot and every article’s text again, and holds every claim’s words against its article.',
    options: [DB, JSON_OUT, QUIET],
    examples: [
      ['onrecord verify', 'the whole record'],
      ['onrecord verify --db desk.db --json', 'another record, for another program'],
    ],
    load: () => import('./commands/verify.ts'),
  },
  {
    name: 'read',
    args: '[target...]',
    summary: 'read articles and show what they say',
    about:
      'Reads files, folders, URLs or standard input (-) and shows statements, events, figures, commitments and dates, each with its words. Nothing is stored.',
    options: [
      JSONL,
      JOBS,
      ...META,
      { flags: '--trace', about: 'tell what was taken out of a page on the way to its text, and why' },
      PEOPLE,
      OWN_HOSTS,
      CONTACT,
      JSON_OUT,
      QUIET,
    ],
    examples: [
      ['onrecord read report.html', 'what one saved page says'],
      ['onrecord read --trace report.html', 'what of the page is no part of its story'],
      ['onrecord read --published 2026-03-02 note.txt', 'a text without a date of its own'],
      ['onrecord read --jsonl --jobs 2 < in.jsonl > out.jsonl', 'a stream of articles'],
    ],
    eachLine: async (call) => ({ ...(flag(call, 'trace') ? { trace: true } : {}), ...(await peopleOf(call)) }),
    load: () => import('./commands/read.ts'),
  },
  {
    name: 'parse',
    args: '[target...]',
    summary: 'show sentences, words, trees and names of a text',
    about:
      'Reads files, folders, URLs or standard input (the default) and shows what all else stands on: sentences, words with lemma and part of speech, dependency trees (Universal Dependencies 2), names. Offsets of CoNLL-U count UTF-16 units.',
    options: [
      {
        flags: '--format <name>',
        about: 'how it is written (default: text)',
        values: ['text', 'conllu', 'svg'],
      },
      ...META.filter((o) => o.flags.startsWith('--lang')),
      OWN_HOSTS,
      QUIET,
    ],
    examples: [
      ['onrecord parse note.txt', 'a table for each sentence'],
      ['echo "Envoys met in Oslo." | onrecord parse --format conllu', 'for other tools'],
      ['onrecord parse note.txt --format svg > trees.svg', 'a picture of each tree'],
    ],
    load: () => import('./commands/parse.ts'),
  },
  {
    name: 'group',
    args: '',
    summary: 'say which articles tell one story, and which trace to one original',
    about:
      'Reads articles, or what `read --jsonl` wrote, and gives story, storyline and origin of each, with the reasons. Reports that outlets of one house have of one story count as one origin: a file says which outlets these are, a line for each house, as in `Halden Media: Tarn Daily, Mirrow Herald`; what stands behind # is a remark.',
    options: [JSONL, JOBS, { flags: '--houses <file>', about: 'which outlets are of one house' }],
    examples: [
      ['onrecord group --jsonl < articles.jsonl', 'story and origin of each article'],
      ['onrecord group --jsonl --houses houses.txt < articles.jsonl', 'outlets of one house are one origin'],
      ['onrecord read --jsonl < in.jsonl | onrecord group --jsonl', 'articles that are read already'],
    ],
    load: () => import('./commands/group.ts'),
  },
  {
    name: 'actor',
    args: '[phrase...]',
    summary: 'say who an actor phrase means: country, sector, role',
    about:
      'Resolves a phrase such as "the French foreign ministry" to kind, country (ISO 3166-1), PLOVER sector and role, from its own words.',
    options: [
      JSONL,
      JOBS,
      { flags: '--context <text>', about: 'the sentence around it' },
      { flags: '--date <date>', about: 'the day at which the role is asked' },
      PEOPLE,
      JSON_OUT,
    ],
    examples: [
      ['onrecord actor "the French foreign ministry"', 'one phrase'],
      [
        'onrecord actor --people people.jsonl --date 2025-06-01 "Ada Lorn"',
        'a name, by your own list of who held which office when',
      ],
      ['onrecord actor --jsonl < phrases.jsonl', 'a stream of {id, phrase, context?, date?}'],
    ],
    eachLine: peopleOf,
    load: () => import('./commands/actor.ts'),
  },
  {
    name: 'completion',
    args: '<shell>',
    summary: 'write the completion script of a shell',
    about: 'For bash, zsh or fish; load it from the shell’s start file.',
    options: [],
    examples: [
      ['onrecord completion bash >> ~/.bash_completion', 'bash'],
      ['onrecord completion zsh > ~/.zfunc/_onrecord', 'zsh'],
      ['onrecord completion fish > ~/.config/fish/completions/onrecord.fish', 'fish'],
    ],
    load: () => import('./commands/completion.ts'),
  },
];
