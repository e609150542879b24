import { languageOf } from '../../languages/index.ts';
import { overlaps } from '../../text/index.ts';
import type { Rule } from '../rule.ts';

/** A date that moves with the day of reading is left in the draft, outside quotation marks. */
export const T1: Rule = {
  id: 'T1',
  name: 'relative date',
  why: 'Tomorrow, "yesterday" is another day.',
  level: 'warning',
  fidelity: false,
  run: (ctx) => {
    const { dates, article } = ctx.input.draft;
    const relative = languageOf(article.lang)?.common.relativeDate ?? /$^/u;
    return dates
      .filter((d) => ctx.sentences.some((s) => overlaps(s, d)))
      .filter((d) => relative.test(article.text.slice(d.start, d.end)) && !ctx.quotes.some((q) => overlaps(q, d)))
      .map((d) => ({
        start: d.start,
        end: d.end,
        message: `“${article.text.slice(d.start, d.end)}” moves with the day of reading.`,
        ...(d.edtf === undefined ? {} : { expected: d.edtf }),
        evidence: [],
      }));
  },
};
