/**
 * The same actor across the articles of a story.
 * Takes: annotated articles, in any order. Gives: linked actors, each with its members as `<article id>:<actor id>`.
 * Never: joins two of one name whose countries or callings differ, looks at texts, lets the order of articles matter.
 */
export { linkActors } from './link.ts';
