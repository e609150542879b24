import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { storeProblem } from '../../app/record.ts';
import { type Html, textOf } from '../web/html.ts';
import { serverLinks } from '../web/links.ts';
import { problemPage } from '../web/pages/problem.ts';
import { bodyOf, isForm, LARGEST, queryOf, type RawBody } from './body.ts';
import { Desk, type DeskDeps } from './desk.ts';
import { eventText, followed, type Tell, wantsEvents } from './events.ts';
import { Fault, fault, faultOf } from './faults.ts';
import { FILES } from './files.ts';
import { admitted, type Door, refused } from './guard.ts';
import { SECURITY } from './headers.ts';
import { type Kept, keptOf, sent, type Written } from './kept.ts';
import { asJson, type Form, plainPath, wantedForm } from './negotiate.ts';
import { Once } from './once.ts';
import { Recent } from './recent.ts';
import type { RouteSpec } from './route.ts';
import { ROUTES } from './routes/index.ts';

/** What a server is made of. `log` is told of faults of the program. */
export interface ServerDeps extends DeskDeps, Door {
  readonly log: (message: string) => void;
}

/** Anything that answers requests; no socket is needed. */
export interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/** Bytes of answers that are kept: a page takes some 15 KB compressed. */
const CACHE = 128 * 1024 * 1024;
const TYPES: Readonly<Record<Form, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

const formOf = (request: Request, usual: Form): Form =>
  plainPath(new URL(request.url).pathname).json ? 'json' : wantedForm(request.headers.get('accept'), usual);

/** How a route answers where the request does not say: what has a page with it to a browser, and what was sent as JSON as JSON. */
function usualForm({ hasPage, method }: RouteSpec, { headers }: Request): Form {
  if (!hasPage) return 'json';
  return method === 'GET' || isForm(headers.get('content-type') ?? '') ? 'html' : 'json';
}

const linksOf = (request: Request) => serverLinks(asJson(new URL(request.url)));

function problemResponse({ details, headers }: Fault, form: Form, request: Request): Response {
  const body = form === 'html' ? textOf(problemPage(details, linksOf(request))) : `${JSON.stringify(details)}\n`;
  const type = form === 'html' ? TYPES.html : 'application/problem+json';
  return new Response(body, { status: details.status, headers: { 'content-type': type, ...headers } });
}

/** Everything that answers requests over one record. */
class Server {
  readonly #desk: Desk;
  readonly #deps: ServerDeps;
  readonly #cache = new Recent<Kept>(CACHE, (k) => k.zipped.length + 500);
  readonly #once = new Once<Written>();

  constructor(deps: ServerDeps) {
    this.#deps = deps;
    this.#desk = new Desk(deps);
  }

  /** `usual`: how it is told where the request does not say. */
  fault(error: unknown, request: Request, usual: Form = 'html'): Response {
    const known = error instanceof Fault ? error : this.#unexpected(error);
    return problemResponse(known, formOf(request, usual), request);
  }

  #unexpected(error: unknown): Fault {
    const problem = storeProblem(error);
    if (problem) return faultOf(problem);
    this.#deps.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return fault('internal');
  }

  async read(r: RouteSpec, request: Request, path: Readonly<Record<string, string>>): Promise<Response> {
    const form = r.hasPage ? formOf(request, 'html') : 'json';
    const { pathname, search } = new URL(request.url);
    const state = r.ofStory ? await this.#desk.revision(path.id!) : await this.#desk.state();
    const key = JSON.stringify([state, form, pathname, search]);
    const known = r.id === 'health' ? undefined : this.#cache.get(key);
    if (known) return sent(known, request.headers);
    const written = await this.#written(r, request, path, form);
    if (written.status !== 200) return new Response(written.text, written);
    const kept = keptOf(written);
    this.#cache.set(key, kept);
    return sent(kept, request.headers);
  }

  async change(r: RouteSpec, request: Request, path: Readonly<Record<string, string>>): Promise<Response> {
    const type = request.headers.get('content-type') ?? '';
    const raw = { bytes: new Uint8Array(await request.arrayBuffer()), type };
    const key = request.headers.get('idempotency-key');
    const once = (form: Form, tell?: Tell): Promise<Written> =>
      this.#once.run(key && `${r.id} ${key}`, raw.bytes, () => this.#written(r, request, path, form, raw, tell));
    if (r.streams && wantsEvents(request.headers)) return this.#followed((tell) => once('json', tell));
    const form = r.hasPage ? formOf(request, usualForm(r, request)) : 'json';
    const { text, ...rest } = await once(form);
    return new Response(text, rest);
  }

  #followed(work: (tell: Tell) => Promise<Written>): Promise<Response> {
    const failed = (error: unknown): string => {
      const known = error instanceof Fault ? error : this.#unexpected(error);
      return eventText('problem', JSON.stringify(known.details));
    };
    return followed(async (tell) => eventText('done', String((await work(tell)).text).trim()), failed);
  }

  async #written(
    r: RouteSpec,
    request: Request,
    path: Readonly<Record<string, string>>,
    form: Form,
    raw?: RawBody,
    tell: Tell = () => {},
  ): Promise<Written> {
    const sent = r.body && raw ? await bodyOf(raw, r.body) : { body: undefined, files: [], form: false };
    const url = new URL(request.url);
    const links = linksOf(request);
    const ask = {
      desk: this.#desk,
      path,
      query: queryOf(url, r.query),
      headers: request.headers,
      origin: url.origin,
      links,
      asPage: form === 'html',
      tell,
      ...sent,
    };
    const made = await r.make(ask);
    if ('moved' in made) {
      const ending = plainPath(url.pathname).json ? '.json' : '';
      return { status: 302, headers: { location: `${made.moved}${ending}${url.search}` }, text: '' };
    }
    if ('file' in made) {
      const { bytes, type, name } = made.file;
      const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` };
      return { status: 200, headers, text: typeof bytes === 'string' ? bytes : Uint8Array.from(bytes) };
    }
    const page: Html | undefined = form === 'html' ? await made.page?.() : undefined;
    const text = page ? textOf(page) : `${JSON.stringify(made.model)}\n`;
    return { status: made.status, headers: { 'content-type': TYPES[page ? 'html' : 'json'], ...made.headers }, text };
  }
}

const routerPath = (path: string): string => path.replace(/\{(?<name>\w+)\}/gu, ':$<name>');

/** A place of a path as the router found it; one that can’t be decoded is left as it is. */
const placesOf = (param: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({ ...param });

function addRoutes(app: Hono, server: Server): void {
  for (const r of ROUTES)
    app.on(r.method, routerPath(r.path), (c) => {
      const places = placesOf(c.req.param() as Record<string, string>);
      const answer = r.method === 'GET' ? server.read(r, c.req.raw, places) : server.change(r, c.req.raw, places);
      return answer.catch((error: unknown) => server.fault(error, c.req.raw, usualForm(r, c.req.raw)));
    });
  for (const [path, file] of Object.entries(FILES))
    app.get(path, (c) => {
      const { type, text } = file();
      return sent(keptOf({ headers: { 'content-type': type }, text }), c.req.raw.headers);
    });
  for (const path of new Set([...ROUTES.map((r) => r.path), ...Object.keys(FILES)])) {
    const methods = ROUTES.filter((r) => r.path === path).map((r) => r.method);
    const allow = methods.length === 0 || methods.includes('GET') ? ['GET', 'HEAD', ...methods.slice(1)] : methods;
    app.all(routerPath(path), () => {
      throw fault('wrong-method', undefined, { allow: allow.join(', ') });
    });
  }
}

/** The pages and the API over a record, as an application without a socket. */
export function appOf(deps: ServerDeps): App {
  const server = new Server(deps);
  const app = new Hono({ getPath: (request) => plainPath(new URL(request.url).pathname).path });
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY)) c.res.headers.set(name, value);
    c.res.headers.append('vary', 'Accept');
  });
  app.use(async (c, next) => {
    const no = refused(c.req.raw, deps, c.req.path === '/health');
    const pass = no?.details.status === 401 ? admitted(c.req.raw, deps) : undefined;
    if (pass) return pass;
    if (no) throw no;
    return next();
  });
  app.use(
    bodyLimit({
      maxSize: LARGEST,
      onError: () => {
        throw fault('too-large', `At most ${LARGEST / 1024 / 1024} MB are taken.`);
      },
    }),
  );
  addRoutes(app, server);
  app.notFound((c) => server.fault(fault('no-such-page'), c.req.raw));
  app.onError((error, c) => server.fault(error, c.req.raw));
  return app;
}
