import type { RouteSpec } from '../route.ts';
import { ADD } from './add.ts';
import { ARTICLES } from './articles.ts';
import { BRIEF } from './brief.ts';
import { CHECK } from './check.ts';
import { DECISIONS } from './decisions.ts';
import { EXPORT } from './export.ts';
import { HEALTH } from './health.ts';
import { NOTES } from './notes.ts';
import { SEARCH } from './search.ts';
import { STORIES } from './stories.ts';

/** Every route. The router, the OpenAPI document and the reference are made from this list. */
export const ROUTES: readonly RouteSpec[] = [
  ...STORIES,
  ...BRIEF,
  ...EXPORT,
  ...ARTICLES,
  ...SEARCH,
  ...CHECK,
  ...ADD,
  ...DECISIONS,
  ...NOTES,
  ...HEALTH,
];
