import { dayRange, type Edtf, lookupOf, type Point } from '../record/index.ts';
import { escapeHtml } from '../text/index.ts';
import { describe } from './footnotes.ts';
import { json, line, places, shown, type Told } from './told.ts';

interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function dayOf(date: string): Day {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

const WHOLE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u;

/** First and last day of a slide, no more exact than they are known; undefined where none can be shown. */
function datesOf(when: Edtf | undefined): { readonly start_date: Day; readonly end_date?: Day } | undefined {
  const range = when === undefined ? null : dayRange(when);
  if (!range || when === undefined || /^(?:0000|9999)/u.test(range.from)) return undefined;
  if (WHOLE.test(when)) return { start_date: dayOf(when) };
  const end = /^9999/u.test(range.to) || range.to === range.from ? {} : { end_date: dayOf(range.to) };
  return { start_date: dayOf(range.from), ...end };
}

/**
 * What happened, as the JSON of TimelineJS 3: a slide for each event with a day, a month or a year; others have no place on a line. The format
 * takes HTML: a source's words are escaped, and stay words.
 */
export function timelineJs({ weighed, members }: Told): string {
  const look = lookupOf(members, weighed.actors);
  const slide = (p: Point) => {
    const dates = datesOf(p.when);
    if (p.claim.kind !== 'event' || p.claim.is.status === 'negated' || !dates) return [];
    const { claim } = p;
    const source = describe(look.member(claim.article), claim.article);
    const origins = p.origins === 1 ? 'one origin' : `at most ${p.origins} origins`;
    return [
      {
        unique_id: claim.id,
        ...dates,
        display_date: p.when,
        group: claim.is.type,
        text: {
          headline: escapeHtml(shown(claim)),
          text: `<p>${escapeHtml(`${source}; ${origins}; offsets ${places(claim)}`)}</p>`,
        },
      },
    ];
  };
  return json({
    title: { text: { headline: escapeHtml(line(weighed.story.title)) } },
    events: weighed.points.flatMap(slide),
  });
}
