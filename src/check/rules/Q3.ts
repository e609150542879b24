import { commonOf } from '../../languages/index.ts';
import type { AnnotatedArticle, Span } from '../../record/index.ts';
import { contains, overlaps } from '../../text/index.ts';
import type { CheckContext } from '../context.ts';
import { allExactly, exactly, type Searchable } from '../locate.ts';
import { partsOf, type Quoted } from '../quoted.ts';
import type { Found, Rule } from '../rule.ts';
import { paragraphAt } from '../voice.ts';

const INSERTED = /\[(?<words>[^\]]+)\]/gu;

/** Where the parts stand in a source, in their order; null where they do not. */
function placesIn(s: Searchable, parts: readonly Quoted['words'][]): Span[] | null {
  const out: Span[] = [];
  let from = 0;
  for (const part of parts) {
    const i = exactly(s, part, from);
    if (i < 0) return null;
    out.push({ start: s.list[i]!.start, end: s.list[i + part.length - 1]!.end });
    from = i + part.length;
  }
  return out;
}

/** Whether places of a source are one utterance: one statement, or one speaker within a paragraph. */
function together(a: AnnotatedArticle, places: readonly Span[]): boolean {
  const [first, last] = [places[0]!, places.at(-1)!];
  const statementAt = (at: Span) => a.statements.find((x) => x.content.some((c) => overlaps(c, at)));
  const [one, other] = [statementAt(first), statementAt(last)];
  if (one && one === other) return true;
  const paragraph = paragraphAt(a.article.text, first);
  const names = [one, other].map((x) => x?.speaker?.name ?? x?.speaker?.actor);
  return contains(paragraph, last) && (names[0] === names[1] || names.some((n) => n === undefined));
}

/** An insertion in brackets that turns the words round. */
function turning(ctx: CheckContext, q: Quoted): Found[] {
  const { negations } = commonOf(ctx.input.draft.article.lang);
  return [...q.text.matchAll(INSERTED)]
    .filter((m) =>
      m
        .groups!.words!.toLowerCase()
        .split(/\s+/u)
        .some((w) => negations.has(w)),
    )
    .map((m) => ({
      start: q.start + m.index,
      end: q.start + m.index + m[0].length,
      message: 'Words in brackets turn the quotation into its opposite.',
      evidence: [],
    }));
}

function judge(ctx: CheckContext, q: Quoted): Found[] {
  const turned = turning(ctx, q);
  const parts = partsOf(q);
  if (turned.length > 0 || parts.length < 2) return turned;
  // A part that stands nowhere is an altered quotation.
  if (parts.some((p) => !ctx.indexed.some((s) => exactly(s, p) >= 0))) return [];
  const ordered = ctx.indexed.flatMap((s, i) => {
    const places = placesIn(s, parts);
    return places ? [{ source: ctx.input.sources[i]!, places }] : [];
  });
  if (ordered.some((o) => together(o.source, o.places))) return [];
  const longest = [...parts].sort((a, b) => b.length - a.length)[0]!;
  const evidence = ctx.indexed.flatMap((s) =>
    allExactly(s, longest).map((i) => ({
      source: s.id,
      start: s.list[i]!.start,
      end: s.list[i + longest.length - 1]!.end,
    })),
  );
  const message =
    ordered.length > 0
      ? 'The parts of this quotation come from different utterances.'
      : 'The parts of this quotation stand in no source in this order.';
  return [{ start: q.start, end: q.end, message, evidence: evidence.slice(0, 2) }];
}

/** The parts around an ellipsis or brackets stand in order, inside one utterance. */
export const Q3: Rule = {
  id: 'Q3',
  name: 'honest ellipsis and brackets',
  why: 'An ellipsis says that words were left out, not that two answers were made one.',
  level: 'error',
  fidelity: true,
  run: (ctx) => ctx.quotes.flatMap((q) => judge(ctx, q)),
};
