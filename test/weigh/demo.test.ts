import { describe, expect, it } from 'vitest';
import { weighArticles } from '../../src/app/story.ts';
import { type Conflict, type Point, stands } from '../../src/record/index.ts';
import { voiceOf } from '../../src/weigh/accounts.ts';
import { contextOf } from '../../src/weigh/context.ts';
import { dueItems } from '../../src/weigh/index.ts';
import { demoArticles, demoGold, type GoldPlace } from '../demo/story.ts';

const articles = demoArticles();
const texts = new Map(articles.map((a) => [a.id, a.article.text]));
const story = weighArticles('demo', articles);
const { points, conflicts } = story.weighed;
const claims = new Map(story.members.flatMap((m) => m.claims.map((c) => [c.id, c])));
const pointOf = (id: string): Point => points.find((p) => p.id === id)!;

/** Whether a report of the point rests on words of the gold. */
function rests(id: string, { file, words }: GoldPlace): boolean {
  const at = texts.get(file)!.indexOf(words);
  const evidence = pointOf(id).reports.flatMap((r) => claims.get(r.claim)!.evidence);
  return evidence.some((e) => e.article === file && e.start < at + words.length && at < e.end);
}

function isOf(c: Conflict, gold: (typeof demoGold.conflicts)[number]): boolean {
  const places = (id: string): number[] => gold.evidence.flatMap((e, i) => (rests(id, e) ? [i] : []));
  const [a, b] = [places(c.a), places(c.b)];
  return a.some((i) => b.some((j) => i !== j));
}

describe('the demo weighed', () => {
  const wanted = demoGold.conflicts.filter((g) => g.about === 'figure' || g.about === 'wording');

  it.each(wanted)('finds $what', (gold) => {
    expect(conflicts.some((c) => c.about === gold.about && isOf(c, gold))).toBe(true);
  });

  it('has no conflict of figures or dates that a reader would not have', () => {
    for (const c of conflicts.filter((x) => x.about === 'figure' || x.about === 'date'))
      expect(demoGold.conflicts.filter((g) => isOf(c, g)).map((g) => g.about)).toEqual([c.about]);
  });

  it('holds the denied assurance against the account that has it', () => {
    const [assurance, denial] = demoGold.conflicts.find((g) => g.about === 'whether')!.evidence;
    // The denial is told in the report's first sentence and once more in its quoted words; either shows it.
    const denies = (id: string): boolean => pointOf(id).reports.some((r) => r.article === denial!.file);
    const held = conflicts.filter((c) => c.about === 'whether' && rests(c.a, assurance!) && denies(c.b));
    expect(held.map((c) => stands(pointOf(c.a)))).toEqual([true]);
  });

  it('lets no side contradict itself', () => {
    const context = contextOf(story.members, story.actors);
    const teller = (id: string): string | undefined => voiceOf(context, pointOf(id).claim, story.weighed.sides);
    for (const c of conflicts.filter((x) => x.about === 'whether'))
      if (teller(c.a) !== undefined) expect(teller(c.a)).not.toBe(teller(c.b));
  });

  it('takes nothing for corrected that stands in both versions of a page', () => {
    const { first, second } = demoGold.corrected;
    for (const p of points.filter((x) => !stands(x))) {
      expect(p.reports.map((r) => r.article)).toEqual([first]);
      expect(texts.get(second)).not.toContain(p.claim.evidence[0].quote);
    }
  });

  it('tells what was done of what was due', () => {
    const due = dueItems(story.weighed, story.members, demoGold.at);
    const bridge = due.find((d) => d.action.includes('Lenn Bridge to freight traffic'));
    expect([bridge?.status, bridge?.due]).toEqual(['done', '2026-03-13']);
    expect(
      rests(bridge!.shownBy!, { file: '2026-03-19-0830-meridian-observer.html', words: 'reopened the bridge' }),
    ).toBe(true);
  });
});
