import type { RuleId, Span, Stance } from '../../record/index.ts';
import { type Cue, stanceOf } from './cue.ts';
import type { Draft } from './draft.ts';
import { hearerOf } from './hearer.ts';
import { type Range, spanOfRange, speakerOf } from './phrase.ts';
import { isPunct, markOf, type Scene, spanOf, tokenAt } from './scene.ts';

interface Found {
  readonly rule: RuleId;
  readonly stance: Stance | undefined;
  readonly content: readonly Span[];
  readonly source?: Range | undefined;
  /** Last token of the cue, where it reaches further than the verb: `referred to`. */
  readonly cueEnd?: number;
}

/** A draft of a cue's words; the hearer is looked for before them. */
export function draftOf(s: Scene, cue: Cue, found: Found): Draft | undefined {
  const content = found.content.filter((c) => c.end > c.start);
  if (content.length === 0 || content.every((c) => saysNothing(s, c))) return undefined;
  const source = found.source ?? speakerOf(s, cue);
  if (source && isData(s, source)) return undefined;
  const after = content.find((c) => c.start >= s.tokens[cue.last]!.end);
  const hearer = hearerOf(s, cue, after ? tokenAt(s, after.start) : cue.to + 1);
  return {
    rule: found.rule,
    sentence: s.sentence.index,
    content,
    cue: spanOf(s, cue.first, found.cueEnd ?? cue.last),
    ...(source ? { source: spanOfRange(s, source) } : {}),
    ...(hearer ? { hearer: spanOfRange(s, hearer) } : {}),
    stance: stanceOf(cue, found.stance),
  };
}

/** `These figures show`: numbers and facts speak for whoever brings them. */
function isData(s: Scene, source: Range): boolean {
  const head = s.tokens.slice(source.from, source.to + 1).find((t) => t.head < source.from || t.head > source.to);
  return head !== undefined && s.words.has('data', head.lemma.toLowerCase());
}

/** `wrote it`, `her claim that`: a lone pronoun or conjunction. */
function saysNothing(s: Scene, at: Span): boolean {
  const inside = s.tokens.slice(tokenAt(s, at.start), tokenAt(s, at.end));
  return (
    inside.every((t) => isPunct(t) || /^(?:PRON|SCONJ|ADP|DET)$/u.test(t.upos)) &&
    markOf(s, tokenAt(s, at.start)) === undefined
  );
}
