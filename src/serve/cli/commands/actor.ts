import { type ActorAnswer, actorLine } from '../../../app.ts';
import { peopleOf } from '../people.ts';
import { type Call, day, flag, given, Usage } from '../spec.ts';

function sentence(phrase: string, found: ActorAnswer): string {
  const parts = [
    found.name ?? phrase,
    found.kind ?? 'unknown kind',
    found.country ?? 'no country',
    found.sector ?? 'no sector',
    ...(found.role === undefined ? [] : [found.role]),
  ];
  return `${parts.join(' · ')} (${found.basis})\n`;
}

export async function run(call: Call): Promise<number> {
  const phrase = call.args.join(' ').trim();
  if (phrase === '')
    throw new Usage('give an actor phrase, or use --jsonl', 'onrecord actor "the French foreign ministry"');
  day(call, 'date');
  const found = actorLine({ id: phrase, phrase, ...given(call, 'context', 'date') }, (await peopleOf(call)).people);
  await call.io.out(flag(call, 'json') ? `${JSON.stringify(found)}\n` : sentence(phrase, found));
  return 0;
}
