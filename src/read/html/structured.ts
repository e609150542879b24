/** One object of a page's JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

const MOST = 400;

const isThing = (v: unknown): v is Thing => typeof v === 'object' && v !== null && !Array.isArray(v);

function parse(script: string): unknown {
  const bare = script
    .replace(/^[\s;]*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)?/u, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)?[\s;]*$/u, '');
  for (const text of [bare, bare.replace(/[\u0000-\u001f]+/gu, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return undefined;
}

/** All objects in the page's JSON-LD, outer before inner; broken scripts are left out. */
export function thingsIn(scripts: readonly string[]): Thing[] {
  const out: Thing[] = [];
  const queue: unknown[] = scripts.map(parse);
  for (let i = 0; i < queue.length && out.length < MOST && i < 20_000; i++) {
    const v = queue[i];
    if (Array.isArray(v)) queue.push(...v.slice(0, MOST));
    else if (isThing(v)) {
      out.push(v);
      queue.push(...Object.values(v).filter((x) => typeof x === 'object'));
    }
  }
  return out;
}

/** The types of a thing, without a prefix. */
export const typesOf = (t: Thing): string[] =>
  [t['@type']]
    .flat()
    .filter((x): x is string => typeof x === 'string')
    .map((x) => x.replace(/^.*[/:]/u, ''));

const ARTICLE = /(?:Article|Posting|Report|ReviewNewsArticle|NewsItem)$/u;
// Their days are those of what stands below the story.
const ANSWER = /^(?:Comment|Review|UserReview|Answer|Rating|AggregateRating|ImageObject|Person|Organization)$/u;

/** The thing that is the page's article. */
export const articleThing = (things: readonly Thing[]): Thing | undefined =>
  things.find((t) => typesOf(t).some((x) => ARTICLE.test(x))) ??
  things.find((t) => t.datePublished !== undefined && !typesOf(t).some((x) => ANSWER.test(x)));

/** A string at a key: itself, the first of a list, or the name of a thing. */
export function word(t: Thing | undefined, key: string): string | undefined {
  const v = [t?.[key]].flat()[0];
  const text = isThing(v) ? (v.name ?? v['@value'] ?? v['@id']) : v;
  return typeof text === 'string' && text.trim() !== '' ? decodeEntities(text).replace(/\s+/gu, ' ').trim() : undefined;
}

/** Names at a key: of strings, of things, of lists of these. */
export function namesAt(t: Thing | undefined, key: string): string[] {
  return [t?.[key]].flat(2).flatMap((v) => {
    const name = isThing(v) ? [v.name].flat() : [v];
    return name
      .filter((n): n is string => typeof n === 'string' && n.trim() !== '')
      .map((n) => decodeEntities(n).trim());
  });
}

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }),
);

/** Fields of JSON are often escaped as if they were markup. */
const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(?<dec>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>amp|quot|apos|lt|gt|nbsp));/giu, (...m) => {
    const g = m.at(-1) as { dec?: string; hex?: string; name?: string };
    if (g.name) return NAMED.get(g.name.toLowerCase()) ?? '';
    const code = g.dec ? Number(g.dec) : Number.parseInt(g.hex!, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
