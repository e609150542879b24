import {
  type DueItem,
  dueItems,
  hasDays,
  icalendar,
  lastDay,
  listStories,
  type OpenStory,
  openStory,
  type Store,
  storylines,
  storyOf,
} from '../../../app/record.ts';
import { layout } from '../layout.ts';
import { type Call, day, flag, text } from '../spec.ts';
import { inStory, withStore } from '../store.ts';
import { dueText } from '../views/due.ts';

/** The last day on which an article of the story came into the record. */
async function lastSeen(store: Store, story: OpenStory): Promise<string> {
  const seen = await Promise.all(story.members.map((m) => store.versions(m.id)));
  return (
    seen
      .flat()
      .map((v) => v.seen.slice(0, 10))
      .sort()
      .at(-1) ?? '1970-01-01'
  );
}

/** A ledger with the story that it is of. */
interface Ledger {
  readonly open: OpenStory;
  readonly at: string | undefined;
  readonly items: readonly DueItem[];
}

function ledgerOf(open: OpenStory, given: string | undefined): Ledger {
  const at = given ?? lastDay(open.members);
  return { open, at, items: dueItems(open.weighed, open.members, at) };
}

/** A ledger for each storyline of the record in which something is due; where one has faults they are those of the record. */
async function allLedgers(store: Store, given: string | undefined): Promise<Ledger[]> {
  const out: Ledger[] = [];
  for (const { id } of storylines(await listStories(store))) {
    const found = await openStory(store, id);
    if (!('problem' in found)) out.push(ledgerOf(found, given));
  }
  return out.filter((l) => l.items.length > 0);
}

const headed = (call: Call, { open, at, items }: Ledger): string =>
  `${layout([call.style.bold, `${open.story.title} (${open.story.id})`], call.io.width)}\n${dueText(items, at, call.style, call.io.width)}`;

/** The ledgers of several stories as one calendar. */
async function calendarOf(store: Store, ledgers: readonly Ledger[]): Promise<string> {
  const members = ledgers.flatMap((l) => l.open.members);
  const story = storyOf(
    'record',
    members.map((m) => m.annotated),
  );
  const days = await Promise.all(ledgers.map(async (l) => l.at ?? (await lastSeen(store, l.open))));
  const title = ledgers.length === 1 ? ledgers[0]!.open.story : { ...story, title: 'All that is due' };
  return icalendar(
    title,
    ledgers.flatMap((l) => l.items),
    members,
    days.sort().at(-1) ?? '1970-01-01',
  );
}

async function tell(call: Call, store: Store, ledgers: readonly Ledger[]): Promise<number> {
  const format = flag(call, 'json') ? 'json' : (text(call, 'format') ?? 'text');
  const items = ledgers.flatMap((l) => l.items);
  const out = {
    text: () =>
      ledgers.length < 2
        ? dueText(items, ledgers[0]?.at, call.style, call.io.width)
        : ledgers.map((l) => headed(call, l)).join('\n'),
    json: () => `${JSON.stringify(items, null, 2)}\n`,
    ics: () => calendarOf(store, ledgers),
  }[format as 'text' | 'json' | 'ics'];
  await call.io.out(await out());
  const left = items.filter((i) => !hasDays(i)).length;
  if (format === 'ics' && left > 0 && !flag(call, 'quiet'))
    call.io.err(`${left} of ${items.length} commitments have no day, and so none in the calendar.\n`);
  return 0;
}

export async function run(call: Call): Promise<number> {
  const given = day(call, 'at');
  return withStore(call, async (store) => {
    const all = call.args.length === 0 && storylines(await listStories(store)).length > 1;
    if (all) return tell(call, store, await allLedgers(store, given));
    return inStory(call, store, ({ story }) => tell(call, store, [ledgerOf(story, given)]));
  });
}
