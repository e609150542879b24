import type { Models } from '../model/types.ts';

/** What a call of the API is: a test holds this table to the routes of the server. */
export interface CallSpec {
  readonly method: 'GET' | 'POST';
  /** As OpenAPI writes it: `/stories/{id}`. */
  readonly path: string;
  readonly query: readonly (keyof Fields)[];
  readonly body: readonly (keyof Fields)[];
  readonly gives: keyof Models | 'file';
}

/** What the fields of queries and bodies are. */
export interface Fields {
  readonly cursor: string;
  readonly limit: number;
  /** A day, `YYYY-MM-DD`, as are `since`, `published`, `from` and `to`. */
  readonly at: string;
  /** Two sides, as in `MEX,USA`. */
  readonly sides: string;
  /** About how many words of a brief; of an article, the offsets to mark, as in `120-180`. */
  readonly words: number | string;
  readonly q: string;
  readonly kind: 'article' | 'statement' | 'event' | 'figure' | 'commitment';
  readonly only: 'undated' | 'single-origin' | 'disputed' | 'one-sided' | 'due' | 'corrected';
  readonly outlet: string;
  readonly from: string;
  readonly to: string;
  readonly draft: string;
  readonly story: string;
  /** Of a check its rules, of a brief its readers. */
  readonly profile: 'wire' | 'brief' | 'desk' | 'assessment' | 'fidelity';
  readonly since: string;
  readonly text: string;
  readonly html: string;
  readonly urls: readonly string[];
  readonly title: string;
  readonly published: string;
  readonly url: string;
  readonly lang: string;
  readonly done: number;
  readonly act: 'merge' | 'split' | 'rename' | 'pin' | 'sides' | 'grade' | 'house' | 'attribute' | 'dismiss' | 'undo';
  readonly why: string;
  readonly other: string;
  readonly articles: readonly string[];
  /** As in `4f2a91bc#s3`. */
  readonly claim: string;
  readonly who: string;
  readonly grade: string;
  readonly house: string;
  readonly entry: number;
  /** Marks of notes, as in `internal,public`. */
  readonly notes: string;
  readonly mark: 'private' | 'internal' | 'public';
  readonly id: string;
  readonly remove: 'yes';
}

const PAGE = ['cursor', 'limit'] as const;
const BRIEF = ['at', 'since', 'words', 'profile'] as const;
const NONE = [] as const;

const get = <P extends string, Q extends readonly (keyof Fields)[], G extends keyof Models | 'file'>(
  path: P,
  query: Q,
  gives: G,
) => ({ method: 'GET', path, query, body: NONE, gives }) as const;

/** Every call, by the name of its operation. */
export const CALLS = {
  home: get('/', PAGE, 'StoryList'),
  stories: get('/stories', PAGE, 'StoryList'),
  story: get('/stories/{id}', ['at', 'sides', 'words'], 'StoryView'),
  brief: get('/stories/{id}/brief', BRIEF, 'BriefView'),
  briefFile: get('/stories/{id}/brief/{format}', BRIEF, 'file'),
  compare: get('/stories/{id}/compare', ['sides'], 'Comparison'),
  timelineOfStory: get('/stories/{id}/timeline', ['at'], 'Timeline'),
  dueOfStory: get('/stories/{id}/due', ['at'], 'Ledger'),
  conflictsOfStory: get('/stories/{id}/conflicts', ['at'], 'Conflicts'),
  figuresOfStory: get('/stories/{id}/figures', ['at'], 'Figures'),
  sourcesOfStory: get('/stories/{id}/sources', ['at'], 'Sources'),
  claims: get('/stories/{id}/claims', PAGE, 'PointList'),
  export: get('/stories/{id}/export/{format}', ['at'], 'file'),
  article: get('/articles/{id}', ['words', 'notes'], 'ArticleView'),
  beside: get('/articles/{id}/beside/{other}', ['notes'], 'BesideView'),
  actors: get('/stories/{id}/actors', PAGE, 'ActorList'),
  actor: get('/stories/{id}/actors/{actor}', NONE, 'ActorView'),
  search: get('/search', ['q', 'kind', 'only', 'outlet', 'from', 'to', ...PAGE], 'HitList'),
  checkForm: get('/check', NONE, 'FormView'),
  check: {
    method: 'POST',
    path: '/check',
    query: NONE,
    body: ['draft', 'story', 'profile', 'at'],
    gives: 'CheckView',
  },
  addForm: get('/add', NONE, 'FormView'),
  add: {
    method: 'POST',
    path: '/add',
    query: NONE,
    body: ['text', 'html', 'urls', 'title', 'outlet', 'published', 'url', 'lang'],
    gives: 'AddView',
  },
  decisions: get('/decisions', ['done', ...PAGE], 'DecisionList'),
  decide: {
    method: 'POST',
    path: '/decisions',
    query: NONE,
    body: [
      'act',
      'why',
      'story',
      'other',
      'articles',
      'claim',
      'who',
      'title',
      'sides',
      'outlet',
      'house',
      'grade',
      'entry',
    ],
    gives: 'Done',
  },
  storyForm: get('/stories/{id}/correct', NONE, 'StoryForm'),
  claim: get('/articles/{id}/claims/{claim}', ['notes'], 'ClaimView'),
  notes: get('/notes', ['notes'], 'NoteList'),
  note: { method: 'POST', path: '/notes', query: NONE, body: ['claim', 'text', 'mark', 'id', 'remove'], gives: 'Done' },
  health: get('/health', NONE, 'Health'),
} as const satisfies Readonly<Record<string, CallSpec>>;

export type Calls = typeof CALLS;
