import {
  type Brief,
  briefHtml,
  briefLine,
  briefMarkdown,
  isDay,
  lastDay,
  type Member,
  writeBrief,
} from '../../../app.ts';
import { briefRequest } from '../../lines.ts';
import { AT, DB, JSON_OUT, JSONL, QUIET } from '../shared.ts';
import { type Call, type CommandSpec, day, flag, text, Usage, whole } from '../spec.ts';
import { withStory } from '../store.ts';
import { streamEach } from '../stream.ts';
import { briefText } from '../views/brief.ts';

const FORMATS = ['text', 'markdown', 'html', 'json'];

function rendered(call: Call, brief: Brief, members: readonly Member[]): string {
  const format = flag(call, 'json') ? 'json' : (text(call, 'format') ?? 'text');
  if (!FORMATS.includes(format)) throw new Usage(`--format takes ${FORMATS.join(', ')}, not “${format}”`);
  if (format === 'json') return `${JSON.stringify(brief, null, 2)}\n`;
  if (format === 'markdown') return briefMarkdown(brief, members);
  return format === 'html' ? briefHtml(brief, members) : briefText(brief, members, call.style, call.io.width);
}

async function run(call: Call): Promise<number> {
  const words = whole(call, 'words', 1);
  const at = day(call, 'at', isDay);
  if (flag(call, 'jsonl'))
    return streamEach(call, briefRequest, (line) => {
      const [day, most] = [line.at ?? at, line.words ?? words];
      return briefLine(line.id, line.articles, {
        ...(day === undefined ? {} : { at: day }),
        ...(most === undefined ? {} : { words: most }),
      });
    });
  return withStory(call, async ({ story, store }) => {
    const options = { at: at ?? lastDay(story.members), ...(words === undefined ? {} : { words }) };
    const brief = writeBrief(story.weighed, story.members, options);
    await call.io.out(rendered(call, brief, story.members));
    await store.saveBrief(brief).catch(() => undefined);
    return 0;
  });
}

export const brief: CommandSpec = {
  name: 'brief',
  args: '[story]',
  summary: 'write the brief of a story, a source behind every sentence',
  about:
    'Bottom line, timeline, what each side says, figures, what is due, differences, what is not known, sources. The same record and day give the same brief.',
  options: [
    AT,
    { flags: '--words <n>', about: 'about how long it may be, sources apart' },
    { flags: '--format <name>', about: 'text, markdown, html or json' },
    JSONL,
    DB,
    JSON_OUT,
    QUIET,
  ],
  examples: [
    ['onrecord brief', 'the only story of the record'],
    [
      'onrecord brief s-4f2a --at 2026-03-20 --format html > brief.html',
      'one file with the words behind each sentence',
    ],
    ['onrecord brief --jsonl < stories.jsonl', 'a stream of {id, articles}'],
  ],
  run,
};
