import { languageOf } from '../../languages/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import { inSource, type Retold, retellings, stretch } from '../retold.ts';
import type { Found, Rule } from '../rule.ts';

/** Whether the draft gives most of the sentence as somebody's word. */
function attributed(ctx: CheckContext, s: DraftSentence): boolean {
  const said = ctx.input.draft.statements.filter((x) => overlaps(x, s)).flatMap((x) => x.content);
  return said.some((part) => s.words.filter((w) => overlaps(w, part)).length * 3 > s.words.length * 2);
}

/** Words of attribution at either end of the source's sentence that the draft left out. */
function dropped(ctx: CheckContext, { sentence, twin, source, changes }: Retold): Found[] {
  const reporting = languageOf(ctx.input.draft.article.lang)?.checking.reporting;
  if (!reporting || attributed(ctx, sentence)) return [];
  const reports = (word: string): boolean =>
    [reporting.plain, reporting.hedged, reporting.strong].some((s) => s.has(word));
  const put = new Set(changes.flatMap((c) => c.draft.map((w) => w.word)));
  const gone = changes.filter(
    (c) => c.edge && c.draft.length <= 1 && c.source.some((w) => reports(w.word) && !put.has(w.word)),
  );
  return gone.flatMap((c) => {
    const at = stretch(c.source)!;
    const statement = source.statements.find((s) => s.cue && s.cue.start >= at.start && s.cue.end <= at.end);
    const told = statement?.content.some(
      (part) => twin.pairs.filter(([, w]) => overlaps(w, part)).length * 2 > twin.pairs.length,
    );
    if (!statement || !told) return [];
    const who =
      statement.speaker?.name ??
      (statement.speaker ? source.article.text.slice(statement.speaker.start, statement.speaker.end) : 'somebody');
    return [
      {
        start: sentence.start,
        end: sentence.end,
        message: `The source has this from ${who}; the draft asserts it.`,
        expected: source.article.text.slice(at.start, at.end),
        ...(who === 'somebody' ? {} : { suggest: `according to ${who}` }),
        evidence: [inSource(twin, at)],
      },
    ];
  });
}

/** What a source reports as somebody's word is not told as a fact. */
export const A2: Rule = {
  id: 'A2',
  name: 'attribution stripped',
  why: 'A claim without its speaker has become the paper’s own.',
  level: 'warning',
  fidelity: true,
  run: (ctx) => retellings(ctx, 0.75).flatMap((r) => dropped(ctx, r).slice(0, 1)),
};
