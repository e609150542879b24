/** Two reports of one invented meeting, for the tests of commands. */
export const HARBOUR = {
  id: 'harbour',
  outlet: 'Harbour Post',
  title: 'Ministers meet over the strait',
  published: '2026-04-08',
  text: `ELLSPORT (Harbour Post) — The foreign ministers of Brannia and Ostmark met in Ellsport on Tuesday to discuss fishing in the strait.

“We will open two of the five zones by the end of May,” Brannian Foreign Minister Tessa Aldane told reporters after the meeting.

Aldane said the talks lasted 40 minutes and that catches had fallen by 30 percent since 2024. Ostmark’s minister, Viktor Sorel, denied that his country had agreed to new quotas.`,
} as const;

export const GULL = {
  id: 'gull',
  outlet: 'The Gull',
  title: 'No deal on quotas, says Sorel',
  published: '2026-04-09',
  text: `OSTHAVEN — Ostmark has not agreed to new fishing quotas, Foreign Minister Viktor Sorel said on Wednesday, a day after he met his Brannian counterpart, Tessa Aldane, in Ellsport.

“There is no agreement on quotas,” Sorel said. He said that a delegation from Ostmark would travel to Ellsport later this month.`,
} as const;
