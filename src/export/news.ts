import { type Claim, lookupOf, type Point } from '../record/index.ts';
import { escapeHtml } from '../text/index.ts';
import { firstTold, line, places, shown, type Told, titleOf, uriOf, webOf } from './told.ts';

/** What one article brought that was not told before. */
export interface NewsItem {
  readonly id: string;
  readonly title: string;
  readonly uri: string;
  readonly web?: string;
  readonly outlet?: string;
  /** ISO 8601: a day, or a moment with its zone. */
  readonly published?: string;
  readonly lang: string;
  readonly fresh: readonly Fresh[];
}

/** A claim that an article was the first to make. */
export interface Fresh {
  readonly claim: Claim;
  readonly who?: string;
  readonly origins: number;
}

/** The articles of a story, the latest first, each with the claims that it was the first to make. */
export function newsOf({ weighed, members }: Told): NewsItem[] {
  const look = lookupOf(members, weighed.actors);
  const fresh = (p: Point): Fresh => {
    const who = look.byId(p.actor)?.name;
    return { claim: p.claim, origins: p.origins, ...(who === undefined || who === '' ? {} : { who }) };
  };
  const items = members.map((m): NewsItem => {
    const { outlet, published, lang } = m.annotated.article;
    const web = webOf(m.annotated.article);
    return {
      id: m.id,
      title: line([outlet, titleOf(m)].filter((x) => x !== undefined).join(': ')),
      uri: uriOf(m),
      ...(web === undefined ? {} : { web }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published }),
      lang,
      fresh: firstTold(weighed.points, m.id).map(fresh),
    };
  });
  return items.sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : a.published === b.published ? 0 : -1));
}

/** A claim in a line: kind, whose it is, the words and their place. */
export const freshLine = ({ claim, who }: Fresh): string =>
  line(`${claim.kind}${who === undefined ? '' : `, ${who}`}: ${shown(claim)} [${places(claim)}]`);

/** What is new as HTML, every word of a source as text. */
export const freshHtml = (fresh: readonly Fresh[]): string =>
  fresh.length === 0
    ? '<p>Nothing that was not told before.</p>'
    : `<ul>${fresh.map((f) => `<li>${escapeHtml(freshLine(f))}</li>`).join('')}</ul>`;
