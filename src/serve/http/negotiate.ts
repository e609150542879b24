/** How an answer is written. */
export type Form = 'html' | 'json';

interface Wanted {
  readonly type: string;
  readonly q: number;
}

const wantedIn = (accept: string): Wanted[] =>
  accept.split(',').map((part) => {
    const [type = '', ...params] = part.split(';').map((p) => p.trim().toLowerCase());
    const q = Number(params.find((p) => p.startsWith('q='))?.slice(2) ?? 1);
    return { type, q: Number.isNaN(q) ? 0 : q };
  });

const TYPES: Readonly<Record<Form, RegExp>> = {
  html: /^(?:text\/html|application\/xhtml\+xml)$/u,
  json: /^application\/(?:problem\+)?json$/u,
};

/** The form that an Accept header asks for most; `usual` where it asks for none of both, or for both alike. */
export function wantedForm(accept: string | null, usual: Form): Form {
  if (accept === null) return usual;
  const list = wantedIn(accept);
  const best = (form: Form): number => Math.max(-1, ...list.filter((w) => TYPES[form].test(w.type)).map((w) => w.q));
  const [html, json] = [best('html'), best('json')];
  if (html === json) return usual;
  return html > json ? 'html' : 'json';
}

const ENDING = /\.json$/u;

/** The path of the thing itself, and whether its name asks for JSON. */
export function plainPath(path: string): { readonly path: string; readonly json: boolean } {
  if (!ENDING.test(path) || path === '/openapi.json') return { path, json: false };
  const bare = path.replace(ENDING, '');
  return { path: bare === '' || bare === '/index' ? '/' : bare, json: true };
}

/** The address of the same thing as JSON. */
export const asJson = (url: URL): string => {
  const { path } = plainPath(url.pathname);
  return `${path === '/' ? '/index' : path}.json${url.search}`;
};
