import { describe, expect, it } from 'vitest';
import { stands } from '../../src/record/index.ts';
import { ledger, type Passage, standing, storyOf } from './passages.ts';

const page = { outlet: 'Harbour Gazette', url: 'https://gazette.example/dam' };
const engineers = 'Peru will send 40 engineers to the dam next week.';
const meeting = (day: string): string => `The delegations of Peru and Chile will meet in Geneva on ${day}.`;

/** A page as first published and as it stands since, with what others had. */
const story = (was: string[], now: string[], others: Passage[] = []) =>
  storyOf([
    { ...page, published: '2026-05-04T09:00:00Z', text: was.join('\n') },
    { ...page, published: '2026-05-04T18:00:00Z', text: now.join('\n') },
    ...others,
  ]);

describe('a corrected page', () => {
  it('supersedes what it has changed, and nothing else', () => {
    const { weighed } = story([meeting('May 12'), engineers], [meeting('May 14'), engineers]);
    const gone = weighed.points.filter((p) => p.supersededBy !== undefined);
    expect(gone.map((p) => p.claim.kind).sort()).toEqual(['commitment', 'event']);
    for (const p of gone) {
      expect(p.claim.evidence[0].quote).toContain('May 12');
      expect(weighed.points.find((q) => q.id === p.supersededBy)?.claim.evidence[0].quote).toContain('May 14');
    }
  });

  it('owes what it says now', () => {
    expect(ledger(story([meeting('May 12')], [meeting('May 14')]), '2026-05-05')).toEqual([
      'open 2026-05-14 meet in Geneva on May 14',
    ]);
  });

  it('is no conflict with what it was', () => {
    expect(story([meeting('May 12')], [meeting('May 14')]).weighed.conflicts).toEqual([]);
  });

  it('withdraws what it has taken out', () => {
    const made = story([engineers, 'Chile said that the dam was already full.'], [engineers]);
    expect(standing(made).filter((w) => w.includes('full'))).toEqual([]);
    expect(made.weighed.points.filter((p) => !stands(p)).map((p) => p.withdrawn)).toEqual([true]);
  });

  it('no longer supports what another report still says', () => {
    const full = 'Chile said that the reservoir behind the dam was already full.';
    const made = story(
      [engineers, full],
      [engineers],
      [{ outlet: 'Northern Wire', published: '2026-05-05', text: full }],
    );
    const point = made.weighed.points.find((p) => p.claim.evidence[0].quote.includes('reservoir'));
    expect(point?.reports.map((r) => r.article)).toEqual(['c']);
  });
});
