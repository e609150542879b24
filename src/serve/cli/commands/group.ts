import { type AnnotatedArticle, type FailedLine, groupAll, isRead, readLine, type SourceLine } from '../../../app.ts';
import { groupLine, parseLine } from '../../lines.ts';
import { linesOf } from '../lines.ts';
import { JSONL } from '../shared.ts';
import { type Call, type CommandSpec, flag, Usage } from '../spec.ts';

const NONE = {
  sentences: [],
  actors: [],
  mentions: [],
  dates: [],
  statements: [],
  events: [],
  figures: [],
  commitments: [],
  problems: [],
};

/** A line that `read --jsonl` wrote is taken as it is; another is read. */
function articleOf(value: object): AnnotatedArticle | FailedLine {
  return 'article' in value ? ({ ...NONE, ...value } as unknown as AnnotatedArticle) : readLine(value as SourceLine);
}

async function run(call: Call): Promise<number> {
  if (!flag(call, 'jsonl')) throw new Usage('group works on JSON Lines', 'onrecord group --jsonl < articles.jsonl');
  const lines: (AnnotatedArticle | FailedLine)[] = [];
  for await (const line of linesOf(call.io.stdin)) {
    const parsed = parseLine(line, groupLine);
    lines.push('failed' in parsed ? parsed.failed : articleOf(parsed.value));
  }
  const grouped = new Map(groupAll(lines.filter(isRead)).map((g) => [g.id, g]));
  for (const line of lines) await call.io.out(`${JSON.stringify(isRead(line) ? grouped.get(line.id) : line)}\n`);
  return lines.every(isRead) ? 0 : 1;
}

export const group: CommandSpec = {
  name: 'group',
  args: '',
  summary: 'say which articles tell one story, and which trace to one original',
  about:
    'Reads articles, or what `read --jsonl` wrote, and gives story, storyline and origin of each, with the reasons.',
  options: [JSONL],
  examples: [
    ['onrecord group --jsonl < articles.jsonl', 'story and origin of each article'],
    ['onrecord read --jsonl < in.jsonl | onrecord group --jsonl', 'articles that are read already'],
  ],
  run,
};
