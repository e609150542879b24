/**
 * What is owed: who is to do what, by when, and how firmly it was said.
 * Takes: a `Doc`, its mentions, dates and statements. Gives: commitments in order of place, each with the rule that read it.
 * Never: reads a prediction as a promise, a demand as an agreement, or what was done as what is owed.
 */
import type { Commitment, DateAnnotation, Span, Statement } from '../../record/index.ts';
import type { Doc, Token } from '../../syntax/types.ts';
import { contains } from '../../text/index.ts';
import { scenesIn } from '../events/scenes.ts';
import { caseOf, hullOf, kidsBy, phraseOf, withConj } from '../events/tree.ts';
import { statedIn } from '../events/within.ts';
import { type Mentioned, participant } from '../mentions/index.ts';
import { actionSpan } from './action.ts';
import { RULES } from './rules/index.ts';
import type { Owed, Scene } from './rules/types.ts';

/** The first time told inside the act, or by the clause around its verb. */
function dueOf(s: Scene, owed: Owed, action: Span): Commitment['due'] {
  const dated = s.dates.filter((d) => d.edtf !== undefined && (d.type === 'DATE' || d.type === 'TIME'));
  const inside = dated.find((d) => contains(action, d));
  const beside = (s.tree.kids[owed.action.i] ?? []).flatMap((k) =>
    k.i < owed.action.i ? dated.filter((d) => contains(phraseOf(s.tree, k), d)) : [],
  );
  const term = owed.term;
  const until = term ? dated.find((d) => d.start >= term.end && d.start - term.end < 6) : undefined;
  const found = until ?? inside ?? beside[0];
  return found?.edtf === undefined ? undefined : { edtf: found.edtf, basis: found.basis };
}

function ownerOf(s: Scene, owners: readonly Token[]): Commitment['owner'] {
  const [first] = owners;
  if (!first) return undefined;
  const { start, end, actor } = participant(s.m, s.text, phraseOf(s.tree, first));
  const several = severalOwned(s, first);
  if (several) return { start, end: Math.max(end, several.end) };
  return { start, end, ...(actor === undefined ? {} : { actor }) };
}

/** `The presidents of Velia and Orland`: several offices under one noun, of which none owes alone; undefined for others. */
function severalOwned(s: Scene, head: Token): Span | undefined {
  if (head.upos !== 'NOUN' || head.lower === head.lemma.toLowerCase()) return undefined;
  const of = kidsBy(s.tree, head, 'nmod').find(
    (k) => kidsBy(s.tree, k, 'conj').length > 0 && caseOf(s.tree, k) === s.words.prep.of,
  );
  return of && hullOf([head, of, ...withConj(s.tree, of)]);
}

function owedIn(s: Scene): Owed[] {
  const out: Owed[] = [];
  const seen = new Set<number>();
  for (const rule of RULES)
    for (const t of s.tree.sentence.tokens)
      for (const owed of rule(s, t)) {
        if (seen.has(owed.action.i)) continue;
        seen.add(owed.action.i);
        out.push(owed);
      }
  return out.sort((a, b) => a.action.i - b.action.i);
}

/** Commitments of one article; `statedBy` is the innermost statement whose words hold the act. */
export function annotateCommitments(
  doc: Doc,
  m: Mentioned,
  dates: readonly DateAnnotation[],
  statements: readonly Statement[],
): Commitment[] {
  const [sceneAt, stated] = [scenesIn(doc, m, dates), statedIn(statements)];
  const out: Commitment[] = [];
  for (const sentence of doc.sentences) {
    const scene: Scene = {
      ...sceneAt(sentence),
      owed: doc.lang.commitments,
      reported: (at) => stated(at).statedBy !== undefined,
    };
    for (const owed of owedIn(scene)) {
      const { action, condition } = actionSpan(scene, owed.action);
      const [owner, due] = [ownerOf(scene, owed.owners), dueOf(scene, owed, action)];
      out.push({
        id: `c${out.length + 1}`,
        ...action,
        ...(owner ? { owner } : {}),
        action,
        ...(due ? { due } : {}),
        strength: owed.strength,
        ...(condition ? { condition } : {}),
        ...stated(action),
        rule: owed.rule,
      });
    }
  }
  return out;
}
