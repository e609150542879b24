import { exportable, FORMATS } from '../../src/app/record.ts';
import type { Exportable } from '../../src/export/index.ts';
import { lookupOf } from '../../src/record/index.ts';
import { type Passage, storyOf } from '../weigh/passages.ts';

/** Invented reports with what formats stumble over: marks of markup, of TeX and of spreadsheets, a character of two units before the words. */
export const PASSAGES: readonly Passage[] = [
  {
    outlet: 'Harbour & Coast',
    published: '2026-05-04',
    url: 'https://harbour.example/bridge_at_sarn?a=1&b=2',
    title: 'Velia <script>alert(1)</script> {reopens} 50% of the "bridge" & more',
    text: '𝔖arn: Velia will reopen the bridge at Sarn on May 12, Foreign Minister Ana Lorn said on Monday. “We have repaired 40 percent of the piers,” Lorn told reporters. Orland threatened to close the northern road. Lorn met the Orland ambassador, Jens Malk, in Sarn on May 3.',
  },
  {
    outlet: 'Northern Wire',
    published: '2026-05-06T09:30:00+02:00',
    url: 'https://wire.example/42',
    title: '=SUM(A1) and the river',
    text: 'Velia will reopen the bridge at Sarn on May 12, the ministry said again on Tuesday. Orland pledged to hand over the records of the river commission within ten days. Orland denied that it had threatened to close the road. “There was no threat,” President Ivo Strand of Orland said on Wednesday.',
  },
  {
    outlet: 'The Gull',
    published: '2026-05-07',
    title: 'Velia and Orland agree',
    text: 'Velia and Orland signed an agreement on fishing in Sarn on May 7. The United States called the agreement a first step. France’s foreign minister visited Sarn on Thursday.',
  },
];

const open = storyOf(PASSAGES);

/** The story as exports are made of it. */
export const TOLD: Exportable = exportable(open, { home: 'https://desk.example/stories/invented' });

export const LOOK = lookupOf(TOLD.members, TOLD.weighed.actors);

export const textOf = (article: string): string => LOOK.article(article).article.text;

/** The story in a format, as text. */
export async function written(name: string): Promise<string> {
  const made = await FORMATS.find((f) => f.name === name)!.write(TOLD);
  if (typeof made !== 'string') throw new Error(`${name} is no text`);
  return made;
}
