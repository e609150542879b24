import { createHash } from 'node:crypto';
import {
  type AnnotatedArticle,
  type Article,
  type Claim,
  claim,
  evidence,
  type Snapshot,
} from '../../src/record/index.ts';
import type { Given, Sighting } from '../../src/store/index.ts';

const hash = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** What is said of an article to be made; a text of at least four words. */
export interface Making extends Partial<Omit<Article, 'text' | 'sha256'>> {
  readonly text: string;
  readonly origin?: string;
  readonly bytes?: string;
  readonly item?: number;
  readonly place?: string;
  readonly given?: string;
  readonly meta?: Given;
  readonly seen?: string;
}

export interface Made {
  readonly sighting: Sighting;
  readonly annotated: AnnotatedArticle;
  readonly claims: readonly Claim[];
}

function articleOf({ origin, bytes, item, place, given, meta, seen, ...article }: Making): Article {
  return { lang: 'en', ...article, sha256: hash(article.text) };
}

/** An article as the reader and the gate of claims would hand it over: its first sentence is a statement of its first two words. */
export function made(m: Making): Made {
  const article = articleOf(m);
  const bytes = Buffer.from(m.bytes ?? JSON.stringify(article));
  const origin = m.origin ?? 'desk/note.txt';
  const id = hash(bytes);
  const snapshot: Snapshot = { id, sha256: id, bytes, origin, seen: m.seen ?? '2026-04-01T08:00:00Z' };
  const end = article.text.indexOf('.') + 1 || article.text.length;
  const speaker = article.text.split(' ').slice(0, 2).join(' ').length;
  const annotated: AnnotatedArticle = {
    id: 'before',
    article,
    sentences: [{ start: 0, end }],
    actors: [{ id: 'a1', name: article.text.slice(0, speaker), kind: 'person' }],
    mentions: [{ start: 0, end: speaker, kind: 'name', type: 'person', actor: 'a1' }],
    dates: [],
    statements: [
      {
        id: 's1',
        kind: 'indirect',
        start: 0,
        end,
        content: [{ start: speaker + 1, end }],
        speaker: { start: 0, end: speaker, actor: 'a1' },
        stance: 'asserts',
      },
    ],
    events: [],
    figures: [],
    commitments: [],
    problems: [],
  };
  const shown = [evidence('before', article.text, { start: 0, end })];
  return {
    sighting: {
      snapshot,
      item: m.item ?? 0,
      meta: m.meta ?? {},
      article,
      ...(m.place === undefined ? {} : { place: m.place }),
      ...(m.given === undefined ? {} : { given: m.given }),
    },
    annotated,
    claims: [claim('statement', 'before', annotated.statements[0]!, shown, false)],
  };
}

/** All of an async sequence. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const item of items) out.push(item);
  return out;
}

/** A clock that moves a second a look. */
export function clock(): () => string {
  let t = Date.UTC(2026, 3, 1, 12);
  return () => {
    t += 1000;
    return new Date(t).toISOString();
  };
}
