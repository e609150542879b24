/**
 * Who is who in one article.
 * Takes: a `Doc`. Gives: the actors and every mention of them, and helpers to ask who a span is. Never: links across
 * articles, guesses between two candidates, knows who holds an office.
 */
export { annotateMentions } from './annotate.ts';
export { actorOf, type Mentioned, mentionAt, type ParticipantSpan, participant } from './lookup.ts';
