import { normalise } from '../../text/index.ts';
import { beforePlace, type DraftCitation } from '../citations.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../rule.ts';

const flat = (text: string): string =>
  normalise(text)
    .text.replace(/\s+/gu, ' ')
    .replace(/["'“”‘’]/gu, '')
    .trim()
    .toLowerCase();

function judge(ctx: CheckContext, c: DraftCitation): Found[] {
  const at = { start: c.start, end: c.end };
  if (!c.place) return [];
  const { article, start, end } = c.place;
  const source = ctx.input.sources.find((a) => a.id === article || a.id.startsWith(article));
  if (!source) return [{ ...at, message: `No source has the id ${article}.`, evidence: [] }];
  const { text, sha256 } = source.article;
  if (c.sha256 !== undefined && !sha256.startsWith(c.sha256))
    return [
      { ...at, message: `The text of ${article} is another than the cited one: its hash differs.`, evidence: [] },
    ];
  if (start >= end || end > text.length)
    return [{ ...at, message: `${article} has no place ${start}–${end}.`, evidence: [] }];
  const there = text.slice(start, end);
  // Words with marks of their own stand bare at the footnote's end.
  if (c.words === undefined || flat(there) === flat(c.words) || flat(beforePlace(c.text)).endsWith(flat(there)))
    return [];
  return [
    {
      ...at,
      message: 'The cited place has other words.',
      expected: there,
      evidence: [{ source: source.id, start, end }],
    },
  ];
}

/** Marks of footnotes without a footnote. */
function loose(ctx: CheckContext): Found[] {
  return [...ctx.draft.matchAll(/\[\^(?<label>[^\]\s]+)\](?!:)/gu)]
    .filter((m) => !ctx.citations.some((c) => c.label === m.groups!.label))
    .map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      message: `There is no footnote ${m.groups!.label}.`,
      evidence: [],
    }));
}

/** A citation leads to the place that it names: id, hash and words agree. */
export const S1: Rule = {
  id: 'S1',
  name: 'citation resolves',
  why: 'A citation that leads nowhere is worse than none.',
  level: 'error',
  fidelity: false,
  run: (ctx) => [...ctx.citations.flatMap((c) => judge(ctx, c)), ...loose(ctx)],
};
