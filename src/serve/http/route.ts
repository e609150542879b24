import type { z } from 'zod';
import type { Models } from '../model/types.ts';
import type { Html } from '../web/html.ts';
import type { Links } from '../web/links.ts';
import type { Desk } from './desk.ts';

/** A request as what answers it sees it: checked, and told apart from how it came. */
export interface Ask<Q, B> {
  readonly desk: Desk;
  /** What stands at the places of the path: `id`. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Q;
  readonly body: B;
  /** Files that came with a form. */
  readonly files: readonly Uint8Array[];
  readonly headers: Headers;
  /** Scheme and name under which the server was asked, for what has to name its own address. */
  readonly origin: string;
  /** Tells one who listens to the work of an event of it. */
  readonly tell: (event: string, data: object) => void;
  /** Whether it is a browser’s form. */
  readonly form: boolean;
  /** Whether the answer is shown as a page. */
  readonly asPage: boolean;
  readonly links: Links;
}

/** A file as it is handed on. */
export interface FileSent {
  readonly bytes: string | Uint8Array;
  readonly type: string;
  /** What it is called where it is saved. */
  readonly name: string;
}

/** An answer: a model, a file, or the same thing’s own address. */
export type Answer<M> =
  | { readonly model: M; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly file: FileSent }
  | { readonly moved: string };

/** What a request may send. */
export interface BodyOf<B> {
  readonly shape: z.ZodType<B>;
  readonly about: string;
}

interface Shared {
  readonly method: 'GET' | 'POST';
  /** As OpenAPI writes it: `/stories/{id}`. */
  readonly path: string;
  /** Name of the operation. */
  readonly id: string;
  readonly summary: string;
  /** What each place of the path is. */
  readonly places: Readonly<Record<string, string>>;
  /** Statuses beside that of success, with what they mean. */
  readonly faults: readonly number[];
  /** Whether it tells of nothing but the story that its path names, and so stays as it is while that does. */
  readonly ofStory?: boolean;
  /** Whether its work can be followed, event by event. */
  readonly streams?: boolean;
  /** Media types of the file that it gives, where it gives one instead of a model. */
  readonly types?: readonly string[];
}

/** A route as it is written: its query, its body, and the model and page that it gives. */
export interface RouteOf<K extends keyof Models, Q extends z.ZodObject, B> extends Omit<Shared, 'places' | 'faults'> {
  readonly places?: Shared['places'];
  readonly faults?: Shared['faults'];
  readonly query: Q;
  readonly body?: BodyOf<B>;
  readonly gives?: K;
  readonly answer: (ask: Ask<z.infer<Q>, B>) => Promise<Answer<Models[K]>>;
  /** The model as a page; without it, a browser too gets JSON. */
  readonly page?: (model: Models[K], ask: Ask<z.infer<Q>, B>) => Html | Promise<Html>;
}

/** What a route made of a request: the model, and its page if one is wanted. */
export type Made =
  | {
      readonly model: object;
      readonly page?: () => Html | Promise<Html>;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly file: FileSent }
  | { readonly moved: string };

/** A route as the router, the OpenAPI document and the reference use it. */
export interface RouteSpec extends Shared {
  readonly query: z.ZodObject;
  readonly body?: BodyOf<unknown>;
  readonly gives?: keyof Models;
  readonly hasPage: boolean;
  readonly make: (ask: Ask<Readonly<Record<string, unknown>>, unknown>) => Promise<Made>;
}

/** A row of the table of routes. */
export function route<K extends keyof Models, Q extends z.ZodObject, B = undefined>(of: RouteOf<K, Q, B>): RouteSpec {
  const { answer, page, places = {}, faults = [], body, ...rest } = of;
  return {
    ...rest,
    places,
    faults,
    ...(body ? { body } : {}),
    hasPage: page !== undefined,
    make: async (asked) => {
      const ask = asked as unknown as Ask<z.infer<Q>, B>;
      const made = await answer(ask);
      if ('moved' in made || 'file' in made) return made;
      const { model, status = 200, headers = {} } = made;
      return { model, status, headers, ...(page ? { page: () => page(model, ask) } : {}) };
    },
  };
}
