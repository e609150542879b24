import type { LinkedActor, Member, Story, Withdrawn } from '../record/index.ts';

/** One JSON object a line, by `record`: story, actor, article, claim, withdrawn (an article that counts no more, without claims). What reads it back needs no other file. */
export function* jsonLines(
  stories: readonly Story[],
  members: readonly Member[],
  actors: readonly LinkedActor[],
  withdrawn: readonly Withdrawn[] = [],
): Generator<string> {
  const line = (kind: string, data: object): string => `${JSON.stringify({ record: kind, ...data })}\n`;
  for (const s of stories) yield line('story', s);
  for (const a of actors) yield line('actor', a);
  for (const m of members) {
    yield line('article', { id: m.id, article: m.annotated.article, group: m.group, problems: m.annotated.problems });
    for (const c of m.claims) yield line('claim', c);
  }
  for (const { recall, annotated } of withdrawn)
    yield line('withdrawn', { id: recall.article, at: recall.at, why: recall.why, article: annotated.article });
}
