import { createHash } from 'node:crypto';
import type { Article } from '../record/index.ts';
import { shingles, words } from '../text/index.ts';
import type { Given, Sighting } from './types.ts';

/** What is known of a kept version when a sighting is held against it. */
export interface Known {
  readonly id: string;
  readonly work: string;
  readonly snapshot: string;
  readonly item: number;
  readonly place?: string;
  readonly given?: string;
  readonly address?: string;
  readonly meta: Given;
  readonly sha256: string;
  readonly title?: string;
  readonly outlet?: string;
  /** Whether it is the last added of its work. */
  readonly last: boolean;
  readonly text: () => string;
}

/** What a sighting is: of a kept version nothing new, or more said of it; a further version; an article not met before. */
export type Identity =
  | { readonly is: 'same' | 'more'; readonly of: Known }
  | { readonly is: 'version'; readonly work: string }
  | { readonly is: 'new' };

const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ref_src|at_medium|at_campaign)$/iu;

/** A web address without what does not say which page it is: scheme, `www.`, fragment, tracking, closing slash. */
export function plainAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const u = new URL(url);
  if (u.protocol !== 'http:' && u.protocol !== 'https:') return undefined;
  const query = [...u.searchParams]
    .filter(([k]) => !TRACKING.test(k))
    .sort()
    .map(([k, v]) => `${k}=${v}`)
    .join('&');
  const host = u.host.replace(/^www\./u, '');
  return `${host}${u.pathname.replace(/\/+$/u, '')}${query === '' ? '' : `?${query}`}`;
}

/**
 * The address that says which page an article is. A canonical address of another host names the original of a reprint, and one without a
 * path is a fault of the page: neither counts.
 */
export function addressOf(a: Pick<Article, 'url' | 'canonical'>): string | undefined {
  const [url, canonical] = [a.url, a.canonical].map((x) => (x === undefined ? undefined : plainAddress(x)));
  if (canonical === undefined || !canonical.includes('/')) return url;
  if (url === undefined || url.split('/')[0] === canonical.split('/')[0]) return canonical;
  return url;
}

const outletKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const agree = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;
const sameOutlet = (k: Known, a: Article): boolean =>
  agree(k.outlet && outletKey(k.outlet), a.outlet && outletKey(a.outlet));

/** Whether two texts are two states of one: a good part of the shorter one's word triples. */
export function alike(a: string, b: string): boolean {
  const triples = (text: string): Set<string> =>
    shingles(
      words(text).map((w) => w.word),
      3,
    );
  const [x, y] = [triples(a), triples(b)];
  const shared = [...x].filter((t) => y.has(t)).length;
  return shared >= 0.2 * Math.max(1, Math.min(x.size, y.size));
}

/** What a user has said of an article so far, and says now. */
export const saidOf = (k: Pick<Known, 'meta'>, s: Pick<Sighting, 'meta'>): Given => ({ ...k.meta, ...s.meta });

function sameOrMore(k: Known, s: Sighting): Identity {
  const more = Object.entries(s.meta).some(([name, value]) => k.meta[name as keyof Given] !== value);
  return { is: more ? 'more' : 'same', of: k };
}

const sameWords = (k: Known, a: Article): boolean => k.sha256 === a.sha256 && agree(k.title, a.title);

/** A page of the web that has gone back to earlier words has changed all the same; a file kept of them is the old one. */
const wentBack = (k: Known, s: Sighting): boolean => !k.last && /^https?:/iu.test(s.snapshot.origin);

function versionOf(list: readonly Known[], s: Sighting): Identity | undefined {
  const same = list.find((k) => sameWords(k, s.article) && !wentBack(k, s));
  if (same) return sameOrMore(same, s);
  return list[0] ? { is: 'version', work: list[0].work } : undefined;
}

/**
 * What a sighting is, held against the kept versions that share bytes, address, place or words with it (and their works' other versions).
 * In doubt it is an article of its own: two reports made one would lose one of them.
 */
export function identify(s: Sighting, known: readonly Known[]): Identity {
  const address = addressOf(s.article);
  const here = known.filter((k) => k.place !== undefined && k.place === s.place);
  const bytes = known.find(
    (k) =>
      k.snapshot === s.snapshot.sha256 &&
      k.item === s.item &&
      !wentBack(k, s) &&
      (here.includes(k) || sameOutlet(k, s.article)),
  );
  if (bytes) return sameOrMore(bytes, s);
  const page = known.filter((k) => address !== undefined && k.address === address && sameOutlet(k, s.article));
  const moved = here.filter(
    (k) => agree(k.address, address) && (s.given !== undefined || alike(k.text(), s.article.text)),
  );
  const twin = known.find(
    (k) =>
      k.sha256 === s.article.sha256 && agree(k.address, address) && sameOutlet(k, s.article) && agree(k.given, s.given),
  );
  return (
    versionOf(worksOf(page, known), s) ??
    versionOf(worksOf(moved, known), s) ??
    (twin ? sameOrMore(twin, s) : { is: 'new' })
  );
}

/** All known versions of the works that some of them are of. */
const worksOf = (some: readonly Known[], known: readonly Known[]): readonly Known[] => {
  const work = some[0]?.work;
  return work === undefined ? [] : known.filter((k) => k.work === work);
};

const SAFE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

/**
 * Ids for a new article, the first free one is taken: the given one where it can be typed, else from its address, or its words and outlet.
 * Eight hex digits that begin with a letter, so that no spreadsheet takes one for a number; longer where that is taken.
 */
export function* idsFor(s: Sighting): Generator<string> {
  if (s.given !== undefined && SAFE.test(s.given)) yield s.given;
  const key = addressOf(s.article) ?? `${s.article.sha256} ${s.article.outlet ?? ''}`;
  for (const salt of ['', ` ${s.place ?? ''} ${s.given ?? ''}`]) {
    const hex = createHash('sha256').update(`${key}${salt}`).digest('hex');
    const head = 'abcdef'[Number.parseInt(hex[0]!, 16) % 6]!;
    for (let n = 8; n <= 32; n += 8) yield `${head}${hex.slice(1, n)}`;
  }
  throw new Error(`no free id for the article of ${s.snapshot.origin}, item ${s.item}`);
}
