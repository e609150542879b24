/**
 * A client of the API, typed as the server answers.
 * Takes: where the server is, its token, and how to fetch. Gives: a function for each call; its answer, or an `ApiProblem`.
 * Never: loads anything of the server, so that it works in a browser too.
 */
import type { AddedRow, AddView, Models, ProblemDetails } from '../model/types.ts';
import { CALLS, type CallSpec, type Calls, type Fields } from './calls.ts';
import { eventsOf } from './events.ts';

export type * from '../model/types.ts';
export { CALLS, type CallSpec, type Calls, type Fields } from './calls.ts';

/** Where the server is, and what it wants to be shown. */
export interface ClientOptions {
  /** `http://127.0.0.1:7310`. */
  readonly base: string;
  readonly token?: string;
  /** The network; that of the machine where none is given. */
  readonly fetch?: (request: Request) => Response | Promise<Response>;
}

/** How one call is made. */
export interface How {
  readonly signal?: AbortSignal;
  /** The same request with the same key is carried out once. */
  readonly idempotencyKey?: string;
}

/** A fault that the server told of, by RFC 9457. */
export class ApiProblem extends Error {
  readonly details: ProblemDetails;
  constructor(details: ProblemDetails) {
    super(details.detail ?? details.title);
    this.name = 'ApiProblem';
    this.details = details;
  }
}

type Places<P extends string> = P extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never;

/** What a call takes: the places of its path, then the fields of its query or body. */
export type Asked<K extends keyof Calls> = { readonly [N in Places<Calls[K]['path']>]: string } & {
  readonly [N in (Calls[K]['query'] | Calls[K]['body'])[number]]?: Fields[N] | undefined;
};

/** What a call gives: a model, or the bytes of a file. */
export type Gives<K extends keyof Calls> = Calls[K]['gives'] extends keyof Models
  ? Models[Calls[K]['gives']]
  : Uint8Array;

/** Calls that need nothing said may be made without arguments. */
type Call<K extends keyof Calls> = [Places<Calls[K]['path']>] extends [never]
  ? (asked?: Asked<K>, how?: How) => Promise<Gives<K>>
  : (asked: Asked<K>, how?: How) => Promise<Gives<K>>;

/** Calls whose answer is one page of a list. */
export type Listed = { [K in keyof Calls]: 'cursor' extends Calls[K]['query'][number] ? K : never }[keyof Calls];

export type Client = { readonly [K in keyof Calls]: Call<K> } & {
  /** Every page of a list, from the first or from a cursor. */
  readonly pages: <K extends Listed>(call: K, asked: Asked<K>, how?: How) => AsyncGenerator<Gives<K>>;
  /** Adds articles, and tells of each as soon as it is safe; returns the whole answer. */
  readonly adding: (asked: Asked<'add'>, how?: How) => AsyncGenerator<AddedRow, AddView>;
};

type Values = Readonly<Record<string, unknown>>;

function requestOf({ base, token }: ClientOptions, spec: CallSpec, asked: Values, how: How, accept: string): Request {
  const path = spec.path.replace(/\{(?<name>\w+)\}/gu, (_, name: string) => encodeURIComponent(String(asked[name])));
  const url = new URL(`${base.replace(/\/+$/u, '')}${path}`);
  for (const name of spec.query) if (asked[name] !== undefined) url.searchParams.set(name, String(asked[name]));
  const body = Object.fromEntries(spec.body.flatMap((n) => (asked[n] === undefined ? [] : [[n, asked[n]]])));
  const headers = new Headers({ accept });
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  if (how.idempotencyKey !== undefined) headers.set('idempotency-key', how.idempotencyKey);
  if (spec.method === 'POST') headers.set('content-type', 'application/json');
  return new Request(url, {
    method: spec.method,
    headers,
    ...(spec.method === 'POST' ? { body: JSON.stringify(body) } : {}),
    ...(how.signal ? { signal: how.signal } : {}),
  });
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const details = (await response.json().catch(() => undefined)) as ProblemDetails | undefined;
  const title = response.statusText || 'The server could not answer';
  return new ApiProblem(
    details?.title === undefined ? { type: 'about:blank', title, status: response.status } : details,
  );
}

class Caller {
  readonly #options: ClientOptions;
  constructor(options: ClientOptions) {
    this.#options = options;
  }

  async response(spec: CallSpec, asked: Values, how: How, accept: string): Promise<Response> {
    const network = this.#options.fetch ?? fetch;
    let request = requestOf(this.#options, spec, asked, how, accept);
    let response = await network(request);
    // A story is asked for by any of its names and answered under its own. A network that follows no redirects has it followed here.
    const moved = response.status === 302 ? response.headers.get('location') : null;
    if (moved !== null) {
      request = new Request(new URL(moved, request.url), { headers: request.headers });
      response = await network(request);
    }
    if (!response.ok) throw await problemOf(response);
    return response;
  }

  async call(spec: CallSpec, asked: Values = {}, how: How = {}): Promise<unknown> {
    const response = await this.response(spec, asked, how, spec.gives === 'file' ? '*/*' : 'application/json');
    return spec.gives === 'file' ? new Uint8Array(await response.arrayBuffer()) : response.json();
  }

  async *pages(spec: CallSpec, asked: Values, how?: How): AsyncGenerator<unknown> {
    for (let cursor = asked.cursor; ; ) {
      const page = (await this.call(spec, { ...asked, cursor }, how)) as { readonly next?: string };
      yield page;
      if (page.next === undefined) return;
      cursor = page.next;
    }
  }

  async *adding(asked: Values, how: How = {}): AsyncGenerator<AddedRow, AddView> {
    const response = await this.response(CALLS.add, asked, how, 'text/event-stream');
    for await (const { event, data } of eventsOf(response.body!)) {
      if (event === 'added') yield JSON.parse(data) as AddedRow;
      if (event === 'done') return JSON.parse(data) as AddView;
      if (event === 'problem') throw new ApiProblem(JSON.parse(data) as ProblemDetails);
    }
    throw new ApiProblem({ type: 'about:blank', title: 'The connection ended before the answer', status: 0 });
  }
}

/** A client of the server at `base`. */
export function createClient(options: ClientOptions): Client {
  const caller = new Caller(options);
  const calls = Object.entries(CALLS).map(([name, spec]) => [
    name,
    (asked?: Values, how?: How) => caller.call(spec, asked, how),
  ]);
  return {
    ...Object.fromEntries(calls),
    pages: (call: Listed, asked: Values, how?: How) => caller.pages(CALLS[call], asked, how),
    adding: (asked: Values, how?: How) => caller.adding(asked, how),
  } as unknown as Client;
}
