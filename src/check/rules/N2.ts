import { contentWords } from '../../languages/index.ts';
import type { AnnotatedArticle, Commitment, Span } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { wordsOf } from '../voice.ts';

const RETOLD = 0.5;

interface Owed {
  readonly source: AnnotatedArticle;
  readonly is: Commitment;
}

/** The sources' commitments for the act that a commitment of the draft tells. */
function sameAct(ctx: CheckContext, s: DraftSentence, own: Commitment): Owed[] {
  const wanted = contentWords(wordsOf(ctx.input.draft, own.action));
  return s.aligned
    .filter(({ score }) => score >= RETOLD)
    .flatMap(({ sentence }) => {
      const source = ctx.input.sources.find((a) => a.id === sentence.source)!;
      return source.commitments.filter((c) => overlaps(c, sentence)).map((is) => ({ source, is }));
    })
    .filter(({ source, is }) => {
      const has = contentWords(wordsOf(source, is.action));
      return [...wanted].filter((w) => has.has(w)).length * 2 >= Math.min(wanted.size, has.size);
    });
}

const dated = (ctx: CheckContext, s: Span): boolean => ctx.input.draft.dates.some((d) => overlaps(d, s));

function judge(ctx: CheckContext, own: Commitment): Found[] {
  const s = ctx.sentences.find((x) => overlaps(x, own));
  if (!s || own.strength === 'may' || own.strength === 'demanded' || ctx.quotes.some((q) => overlaps(q, own)))
    return [];
  const owed = sameAct(ctx, s, own);
  const at = { start: own.start, end: own.end };
  const window = owed.find(({ is }) => is.due !== undefined);
  if (window && !own.due && !dated(ctx, s)) {
    const words = wordsOf(window.source, window.is);
    return [
      {
        ...at,
        message: 'The sources say by when; the draft does not.',
        expected: words,
        evidence: [{ source: window.source.id, start: window.is.start, end: window.is.end }],
      },
    ];
  }
  const owner = owed.find(({ is }) => is.owner !== undefined);
  if (!owner || own.owner) return [];
  return [
    {
      ...at,
      message: 'The sources say who is to do it; the draft does not.',
      expected: wordsOf(owner.source, owner.is.owner!),
      evidence: [{ source: owner.source.id, start: owner.is.start, end: owner.is.end }],
    },
  ];
}

/** A commitment has its owner, its act and its window, as the sources give them. */
export const N2: Rule = {
  id: 'N2',
  name: 'commitment incomplete',
  why: 'A promise without a day can’t be overdue.',
  level: 'warning',
  fidelity: false,
  run: (ctx) => ctx.input.draft.commitments.flatMap((c) => judge(ctx, c)),
};
