import {
  type AnnotatedArticle,
  actorLine,
  type BriefProfile,
  type BriefWish,
  briefLine,
  type CheckRequest,
  checkLine,
  type FailedLine,
  type ProfileName,
  readBy,
  readLine,
  type SourceLine,
  sketchLine,
  sketchOf,
} from '../../app.ts';
import type { GivenOffice } from '../../world/index.ts';
import {
  actorRequest,
  briefRequest,
  checkRequest,
  groupLine,
  type InputLine,
  parseLine,
  type Shape,
  sourceLine,
} from '../lines.ts';

/** What is done with each line: the five commands, `group` only as far as a line by itself goes. */
export type TaskName = 'read' | 'group' | 'check' | 'brief' | 'actor';

/** What holds for all lines of a run. */
export interface TaskOptions {
  readonly at?: string;
  readonly words?: number;
  readonly profile?: ProfileName;
  /** `read`: tell what pages lost on the way to their text. */
  readonly trace?: boolean;
  /** Of a brief. */
  readonly audience?: BriefProfile;
  readonly since?: string;
  /** Offices of people that the user gives, for `read` and `actor`. */
  readonly people?: readonly GivenOffice[];
}

/** One answered line; `ok` is false where it could not be processed. */
export interface Answer {
  readonly text: string;
  readonly ok: boolean;
}

/** Answers one line. Depends on nothing but the line and the options, so any worker may take it. */
export type Answerer = (line: InputLine) => Answer;

const NONE = {
  sentences: [],
  actors: [],
  mentions: [],
  dates: [],
  statements: [],
  events: [],
  figures: [],
  commitments: [],
  problems: [],
};

/** A line that `read --jsonl` wrote is taken as it is; another is read. */
const articleOf = (value: object): AnnotatedArticle | FailedLine =>
  'article' in value ? ({ ...NONE, ...value } as unknown as AnnotatedArticle) : readLine(value as SourceLine);

/** A failed line carries its id, its problems, a trace where one is asked for, and nothing else. */
const isFailed = (made: object): boolean =>
  Object.keys(made).every((k) => k === 'id' || k === 'line' || k === 'problems' || k === 'removed');

const answerOf = (made: object): Answer => ({ text: `${JSON.stringify(made)}\n`, ok: !isFailed(made) });

/** The answer where the program itself failed: the other lines go on. */
function failedAnswer(line: number, id: string | null, why: string): Answer {
  const failed: FailedLine = { id, line, problems: [{ code: 'internal', message: `line ${line}: ${why}` }] };
  return answerOf(failed);
}

function each<T extends { readonly id: string }>(shape: Shape<T>, work: (value: T) => object): Answerer {
  return (line) => {
    const parsed = parseLine(line, shape);
    if ('failed' in parsed) return answerOf(parsed.failed);
    try {
      return answerOf(work(parsed.value));
    } catch (error) {
      return failedAnswer(line.n, parsed.value.id, error instanceof Error ? error.message : String(error));
    }
  };
}

/** The sketch of an article: all that grouping needs of it, so that no thread hands on or keeps the whole. */
const sketches: Answerer = (line) => {
  const parsed = parseLine(line, groupLine);
  if ('failed' in parsed) return answerOf(parsed.failed);
  try {
    const made = articleOf(parsed.value);
    return isFailed(made) ? answerOf(made) : { text: sketchLine(sketchOf(made as AnnotatedArticle)), ok: true };
  } catch (error) {
    return failedAnswer(line.n, parsed.value.id, error instanceof Error ? error.message : String(error));
  }
};

/** Leaves out what nobody asked for. */
const present = (wish: { [K in keyof BriefWish]: BriefWish[K] | undefined }): BriefWish =>
  Object.fromEntries(Object.entries(wish).filter(([, v]) => v !== undefined));

/** What answers the lines of a task. */
export function answererOf(task: TaskName, options: TaskOptions = {}): Answerer {
  const { at, words, profile = 'fidelity', audience, since } = options;
  const day = at === undefined ? {} : { at };
  const wish = present({ words, profile: audience, since });
  switch (task) {
    case 'read':
      return each(sourceLine, (line) =>
        readBy(undefined, options.trace ? { ...line, trace: true } : line, options.people),
      );
    case 'group':
      return sketches;
    case 'check':
      return each(checkRequest, (line) => checkLine({ ...day, ...line } as CheckRequest, profile));
    case 'brief':
      return each(briefRequest, ({ id, articles, ...own }) => briefLine(id, articles, { ...day, ...wish, ...own }));
    case 'actor':
      return each(actorRequest, (line) => actorLine(line, options.people));
  }
}
