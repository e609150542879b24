import { annotate } from '../annotate/index.ts';
import { readInput } from '../read/index.ts';
import type { AnnotatedArticle, FailedLine, Problem, ReadResult } from '../record/index.ts';
import type { Engine } from '../syntax/index.ts';
import type { GivenOffice } from '../world/index.ts';

/** One input line of `read --jsonl` and of the sources of the others. */
export interface SourceLine {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly title?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly lang?: string;
  /** Whether what a page loses on the way to its text is told of. */
  readonly trace?: boolean;
}

/** Annotates what was read; reading's problems come first. A failure of ours is told of as such and stops nothing. */
export function annotateRead(
  id: string,
  read: ReadResult,
  engine?: Engine,
  people?: readonly GivenOffice[],
): AnnotatedArticle | FailedLine {
  const { article, problems, removed } = read;
  const told = removed ? { removed } : {};
  if (!article) return { id, problems, ...told };
  try {
    const annotated = annotate(article, engine, people);
    return { id, ...annotated, problems: [...problems, ...annotated.problems], ...told };
  } catch (error) {
    return { id, problems: [...problems, internal(error)], ...told };
  }
}

/** A failure of ours, as a problem of the one thing that it happened on. */
export const internal = (error: unknown, where?: string): Problem => ({
  code: 'internal',
  message: `the program failed on this article: ${error instanceof Error ? error.message : String(error)}`,
  ...(where === undefined ? {} : { where }),
});

/** Reads and annotates one article. `engine`, `people`: see `annotate`. */
export function readBy(
  engine: Engine | undefined,
  line: SourceLine,
  people?: readonly GivenOffice[],
): AnnotatedArticle | FailedLine {
  let read: ReadResult;
  try {
    read = readInput(line);
  } catch (error) {
    return { id: line.id, problems: [internal(error)] };
  }
  return annotateRead(line.id, read, engine, people);
}

/** Reads and annotates one article. */
export const readLine = (line: SourceLine): AnnotatedArticle | FailedLine => readBy(undefined, line);

export const isRead = (line: AnnotatedArticle | FailedLine): line is AnnotatedArticle => 'article' in line;
