import { contentWords } from '../../languages/index.ts';
import type { AnnotatedArticle } from '../../record/index.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { newsroomOf, paragraphAt } from '../voice.ts';

// So much of two sentences is shared where one is the other, corrected.
const SAME = 0.6;
const NUMBER = /\d+(?:[.,]\d+)*/gu;
const NAME = /(?<![.!?“"] |^)(?<!\p{L})\p{Lu}\p{Ll}{2,}/gu;

/** The numbers and names of a sentence: what a correction puts right. */
const facts = (text: string): Set<string> =>
  new Set([...text.matchAll(NUMBER), ...text.matchAll(NAME)].map((m) => m[0].toLowerCase()));

interface Changed {
  readonly sentence: DraftSentence;
  readonly old: string;
  readonly gone: string;
  readonly put: string;
}

/** Sentences of the last edition that stand here with another number or name. */
function changed(ctx: CheckContext, previous: AnnotatedArticle): Changed[] {
  const lang = ctx.input.draft.article.lang;
  const olds = previous.sentences.map((s) => previous.article.text.slice(s.start, s.end));
  return ctx.sentences.flatMap((sentence): Changed[] => {
    const own = contentWords(sentence.text, lang);
    if (olds.includes(sentence.text)) return [];
    const near = olds.find((o) => {
      const words = contentWords(o, lang);
      return [...words].filter((w) => own.has(w)).length >= SAME * Math.max(words.size, own.size);
    });
    if (near === undefined) return [];
    const [before, now] = [facts(near), facts(sentence.text)];
    const gone = [...before].find((f) => !now.has(f));
    const put = [...now].find((f) => !before.has(f));
    return gone === undefined || put === undefined ? [] : [{ sentence, old: near, gone, put }];
  });
}

function judge(ctx: CheckContext, previous: AnnotatedArticle): Found[] {
  const { correction } = newsroomOf(ctx);
  const labelled = ctx.draft.split(/\n+/u).filter((line) => correction.test(line));
  return changed(ctx, previous)
    .filter(({ gone, put }) => !labelled.some((l) => l.toLowerCase().includes(gone) && l.toLowerCase().includes(put)))
    .map(({ sentence, old, gone, put }) => ({
      start: sentence.start,
      end: sentence.end,
      message: `The last edition had “${gone}” where this one has “${put}”, and no correction says so.`,
      expected: old,
      suggest: 'Correction: an earlier version had …; it is …',
      evidence: [],
    }));
}

/** A correction that does not say what was wrong. */
function half(ctx: CheckContext): Found[] {
  const { correction, correctedFrom } = newsroomOf(ctx);
  const label = new RegExp(`^[ \\t#*_]*(?:${correction.source})[*_]*:?`, 'gimu');
  return [...ctx.draft.matchAll(label)].flatMap((m) => {
    const at = { start: m.index, end: m.index + m[0].length };
    const p = paragraphAt(ctx.draft, at);
    const heading = /^[ \t]*#/u.test(ctx.draft.slice(p.start, p.end)) ? ctx.draft.indexOf('\n\n', p.end + 2) : p.end;
    const text = ctx.draft.slice(at.end, heading < 0 ? ctx.draft.length : heading);
    if (correctedFrom.test(text)) return [];
    return [{ ...at, message: 'The correction does not give the old version beside the new one.', evidence: [] }];
  });
}

/** What changed since the last edition is labelled as a correction, with the old and the new. */
export const S6: Rule = {
  id: 'S6',
  name: 'correction labelled',
  why: 'Who read the old version has to learn what was wrong in it.',
  level: 'warning',
  fidelity: false,
  run: (ctx) => [...(ctx.input.previous ? judge(ctx, ctx.input.previous) : []), ...half(ctx)],
};
