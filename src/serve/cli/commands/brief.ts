import {
  BRIEF_FORMATS,
  type Brief,
  type BriefProfile,
  type BriefWish,
  briefOf,
  lastDay,
  type Member,
  type Store,
} from '../../../app/record.ts';
import { type Call, day, flag, optional, text, Usage, whole } from '../spec.ts';
import { withStory } from '../store.ts';
import { briefText } from '../views/brief.ts';

async function write(call: Call, brief: Brief, members: readonly Member[]): Promise<void> {
  const name = flag(call, 'json') ? 'json' : text(call, 'format');
  const format = BRIEF_FORMATS.find((f) => f.name === name);
  const out = format ? format.write(brief, members) : briefText(brief, members, call.style, call.io.width);
  await call.io.out(await out);
}

/** A document is no text for a terminal: told before any work is done. */
function demandFile(call: Call): void {
  const format = BRIEF_FORMATS.find((f) => f.name === text(call, 'format'));
  if (format?.binary && call.io.resultsSeen)
    throw new Usage(
      `${format.name} is no text for a terminal`,
      `onrecord brief --format ${format.name} > brief.${format.ending}`,
    );
}

/** The day after which things are new: as given, or that of the last kept brief that is of an earlier day than this one. */
async function sinceOf(call: Call, store: Store, story: string, at: string | undefined): Promise<string | undefined> {
  if (text(call, 'since') !== 'last') return day(call, 'since');
  const days = (await store.briefs(story)).flatMap((b) => b.at ?? []);
  return days.findLast((d) => at === undefined || d < at);
}

/** The last kept brief for the same audience that is of an earlier day: a brief made twice for one day is the same. */
const before = (kept: readonly Brief[], at: string | undefined, profile: BriefProfile = 'desk'): Brief | undefined =>
  kept.findLast((b) => (b.profile ?? 'desk') === profile && b.at !== undefined && at !== undefined && b.at < at);

export async function run(call: Call): Promise<number> {
  demandFile(call);
  const at = day(call, 'at');
  const words = optional('words', whole(call, 'words', 1));
  const profile = optional('profile', text(call, 'profile') as BriefProfile | undefined);
  return withStory(call, async ({ story, store }) => {
    const today = at ?? lastDay(story.members);
    const since = optional('since', await sinceOf(call, store, story.story.id, today));
    const previous = optional('previous', before(await store.briefs(story.story.id), today, profile.profile));
    const wish: BriefWish = { ...optional('at', at), ...words, ...profile, ...since, ...previous };
    const brief = briefOf(story, wish);
    await write(call, brief, story.members);
    // A record that can't be written still gives its brief.
    await store.saveBrief(brief).catch(() => undefined);
    return 0;
  });
}
