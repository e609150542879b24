import { actorRows } from './actor.ts';
import { type Scene, storyName } from './scene.ts';
import { conflictRows, sourceFamilies, timelineRows } from './story.ts';
import type { StoryOutline } from './types.ts';

/** A story in outline; of each list at most `limit` rows, and how many there are. */
export function outlineView(scene: Scene, limit: number): StoryOutline {
  const [timeline, conflicts, sources, actors] = [
    timelineRows(scene),
    conflictRows(scene),
    sourceFamilies(scene),
    actorRows(scene),
  ];
  return {
    story: storyName(scene.open.story),
    ...(scene.at === undefined ? {} : { at: scene.at }),
    counts: {
      articles: scene.open.members.length,
      origins: sources.length,
      events: timeline.length,
      conflicts: conflicts.length,
      actors: actors.length,
    },
    sides: scene.open.weighed.sides.map((s) => scene.side(s.id)),
    timeline: timeline.slice(0, limit),
    conflicts: conflicts.slice(0, limit),
    sources: sources.slice(0, limit),
    actors: actors.slice(0, limit),
  };
}
