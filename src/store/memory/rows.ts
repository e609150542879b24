import type { AnnotatedArticle } from '../../record/index.ts';
import { addressOf, type Known } from '../identity.ts';
import type { KeptClaim } from '../line.ts';
import type { Sighting, Version } from '../types.ts';

/** A version of an article as it is kept. */
export interface Row {
  readonly version: Omit<Version, 'current'>;
  readonly sighting: Omit<Sighting, 'snapshot'>;
  readonly annotated: AnnotatedArticle;
  readonly claims: readonly KeptClaim[];
}

export function knownOf({ version, sighting, annotated }: Row, last: boolean): Known {
  const { article } = annotated;
  const { item, place, given } = sighting;
  const address = addressOf(article);
  return {
    ...version,
    item,
    ...(place === undefined ? {} : { place }),
    ...(given === undefined ? {} : { given }),
    ...(address === undefined ? {} : { address }),
    ...(article.title === undefined ? {} : { title: article.title }),
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    last,
    text: () => article.text,
  };
}
