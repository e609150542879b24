import { actorLine } from '../../../app.ts';
import { actorRequest, withoutNulls } from '../../lines.ts';
import { JSON_OUT, JSONL } from '../shared.ts';
import { type Call, type CommandSpec, flag, text, Usage } from '../spec.ts';
import { streamEach } from '../stream.ts';

async function run(call: Call): Promise<number> {
  if (flag(call, 'jsonl'))
    return streamEach(call, actorRequest, (line) => actorLine(withoutNulls(line) as Parameters<typeof actorLine>[0]));
  const phrase = call.args.join(' ').trim();
  if (phrase === '')
    throw new Usage('give an actor phrase, or use --jsonl', 'onrecord actor "the French foreign ministry"');
  const context = text(call, 'context');
  const found = actorLine({ id: phrase, phrase, ...(context === undefined ? {} : { context }) });
  if (flag(call, 'json')) await call.io.out(`${JSON.stringify(found)}\n`);
  else {
    const parts = [
      found.name ?? phrase,
      found.kind ?? 'unknown kind',
      found.country ?? 'no country',
      found.sector ?? 'no sector',
      found.role ?? '',
    ];
    await call.io.out(`${parts.filter((p) => p !== '').join(' · ')} (${found.basis})\n`);
  }
  return 0;
}

export const actor: CommandSpec = {
  name: 'actor',
  args: '[phrase...]',
  summary: 'say who an actor phrase means: country, sector, role',
  about:
    'Resolves a phrase such as "the French foreign ministry" to kind, country (ISO 3166-1), PLOVER sector and role, from its own words.',
  options: [JSONL, { flags: '--context <text>', about: 'the sentence around it' }, JSON_OUT],
  examples: [
    ['onrecord actor "the French foreign ministry"', 'one phrase'],
    ['onrecord actor --jsonl < phrases.jsonl', 'a stream of {id, phrase, context?, date?}'],
  ],
  run,
};
