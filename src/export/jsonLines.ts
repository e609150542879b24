import type { LinkedActor, Member, Story } from '../record/index.ts';

/** One JSON object a line, by `kind`: story, actor, article, claim. What reads it back needs no other file. */
export function* jsonLines(
  stories: readonly Story[],
  members: readonly Member[],
  actors: readonly LinkedActor[],
): Generator<string> {
  const line = (kind: string, data: object): string => `${JSON.stringify({ record: kind, ...data })}\n`;
  for (const s of stories) yield line('story', s);
  for (const a of actors) yield line('actor', a);
  for (const m of members) {
    yield line('article', { id: m.id, article: m.annotated.article, group: m.group, problems: m.annotated.problems });
    for (const c of m.claims) yield line('claim', c);
  }
}
