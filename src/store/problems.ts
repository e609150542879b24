import { type Problem, type ProblemCode, problem } from '../record/index.ts';
import { sqliteProblem } from './sqlite/faults.ts';

/** A fault of the record's file, not of the program. */
export class StoreError extends Error {
  readonly problem: Problem;
  constructor(code: ProblemCode, message: string, where?: string) {
    super(message);
    this.problem = problem(code, message, where === undefined ? {} : { where });
  }
}

/** The problem that an error thrown by a store tells of; undefined for any other error. */
export function storeProblem(error: unknown): Problem | undefined {
  return error instanceof StoreError ? error.problem : sqliteProblem(error);
}
