import { describe, expect, it } from 'vitest';
import { checkerOf } from '../../src/app/lines.ts';
import { isRead, readLine } from '../../src/app/read.ts';
import { briefOf, type OpenStory, weighArticles } from '../../src/app/story.ts';
import { briefMarkdown } from '../../src/export/index.ts';
import type { BriefProfile } from '../../src/record/index.ts';
import { GULL, HARBOUR } from '../serve/texts.ts';
import { stories } from './stories.ts';

const AT = '2026-04-20';
/** Who checks what is written for whom. */
const CHECKED_BY = { wire: 'wire', desk: 'brief', assessment: 'assessment' } as const;

const meeting = (): [string, OpenStory] => [
  'two reports of a meeting',
  weighArticles('meeting', [HARBOUR, GULL].map((a) => readLine(a)).filter(isRead)),
];

/** Findings at the level of an error, as a reader of a failed test wants them. */
function errorsOf(story: OpenStory, profile: BriefProfile): string[] {
  const sources = story.members.map((m) => m.annotated);
  const check = checkerOf(sources, { profile: CHECKED_BY[profile], at: AT });
  return [undefined, 150, 400].flatMap((words) => {
    const wish = { at: AT, profile, since: '2026-03-10', ...(words === undefined ? {} : { words }) };
    const draft = briefMarkdown(briefOf(story, wish), story.members);
    const { findings, sentences } = check('brief', draft);
    // An empty reading would find nothing.
    expect(sentences.length).toBeGreaterThan(5);
    return findings
      .filter((f) => f.level === 'error')
      .map((f) => `${words ?? 'all'} ${f.rule} “${draft.slice(f.start, f.end)}”: ${f.message} ${f.expected ?? ''}`);
  });
}

describe.each([...stories(), meeting()])('the brief of %s', (_, story) => {
  it.each(Object.keys(CHECKED_BY) as BriefProfile[])(
    'passes its own checker without an error: %s',
    (profile) => {
      expect(errorsOf(story, profile)).toEqual([]);
    },
    120_000,
  );
});
