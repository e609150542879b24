import type { Problem } from '../../record/index.ts';
import { CODES } from '../cli/codes.ts';
import type { ProblemDetails } from '../model/types.ts';

/** What can be wrong with a request, beside the faults of a record: status, and what it means. */
export const FAULTS = {
  'bad-request': [400, 'The request is not what is asked for here'],
  'no-token': [401, 'A token is needed'],
  'wrong-origin': [403, 'A page of another site may not ask for this'],
  'no-such-page': [404, 'There is nothing at this address'],
  'no-such-article': [404, 'No article of the record has this id'],
  'no-such-actor': [404, 'No actor of the story has this id'],
  'no-such-claim': [404, 'The article has no claim with this id'],
  'no-such-note': [404, 'No note has this id'],
  'wrong-method': [405, 'The method is not allowed at this address'],
  'in-progress': [409, 'A request with this key is still at work'],
  'too-large': [413, 'The request is larger than is taken'],
  'wrong-type': [415, 'The request’s media type is not taken here'],
  'wrong-host': [421, 'This server does not answer under that name'],
  'other-request': [422, 'This key was used for another request'],
  internal: [500, 'The program failed on this request'],
} as const satisfies Record<string, readonly [number, string]>;

export type FaultCode = keyof typeof FAULTS;

/** A fault of a request; thrown by what answers it, and told as problem details. */
export class Fault extends Error {
  readonly details: ProblemDetails;
  readonly headers: Readonly<Record<string, string>>;
  constructor(details: ProblemDetails, headers: Readonly<Record<string, string>> = {}) {
    super(details.detail ?? details.title);
    this.details = details;
    this.headers = headers;
  }
}

const typeOf = (code: string): string => `urn:onrecord:problem:${code}`;

export function fault(code: FaultCode, detail?: string, headers: Readonly<Record<string, string>> = {}): Fault {
  const [status, title] = FAULTS[code];
  return new Fault({ type: typeOf(code), title, status, ...(detail === undefined ? {} : { detail }) }, headers);
}

/** A problem of the record or of an input, as a fault: its status stands in the table of codes. */
export function faultOf(p: Problem): Fault {
  const { about, status } = CODES[p.code];
  return new Fault({ type: typeOf(p.code), title: about, status, detail: p.message });
}
