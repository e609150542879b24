/**
 * What is owed: who is to do what, by when, and how firmly it was said.
 * Takes: a `Doc`, its mentions, dates and statements. Gives: commitments in order of place, each with the rule that read it.
 * Never: reads a prediction as a promise, a demand as an agreement, or what was done as what is owed.
 */
import {
  type Commitment,
  type DateAnnotation,
  dayRange,
  type Owner,
  type Span,
  type Statement,
} from '../../record/index.ts';
import type { Doc, Token } from '../../syntax/types.ts';
import { overlaps } from '../../text/index.ts';
import { participants } from '../events/cast.ts';
import { frameAt } from '../events/scene.ts';
import { scenesIn } from '../events/scenes.ts';
import { caseOf, headOf, hullOf, kidsBy, phraseOf, relation, withConj } from '../events/tree.ts';
import { statedIn } from '../events/within.ts';
import { type Mentioned, participant } from '../mentions/index.ts';
import { actionSpan } from './action.ts';
import { dueOf } from './due.ts';
import { RULES } from './rules/index.ts';
import type { Owed, Scene } from './rules/types.ts';

/** `denied that it had promised to leave`: what somebody denies is owed by nobody. */
function denied(s: Scene, act: Token): boolean {
  for (let t: Token | undefined = act, n = 0; t && n < 8; t = headOf(s.tree, t), n++) {
    const head = relation(t) === 'ccomp' || relation(t) === 'xcomp' ? headOf(s.tree, t) : undefined;
    if (head && s.words.denying.has(head.lemma.toLowerCase()) && !frameAt(s, head).negated) return true;
  }
  return false;
}

/** `the Sarn`: a name behind an article that is nobody's, or a place's, owes nothing. */
function isThing(s: Scene, t: Token): boolean {
  if (t.upos !== 'PROPN' || kidsBy(s.tree, t, 'det').length === 0) return false;
  const at = s.m.mentions.filter((m) => overlaps(m, t));
  return at.every((m) => m.actor === undefined || m.type === 'place');
}

/** `her colleague, Tarn Holloway`: a phrase that a pronoun opens means whoever is named behind its comma. */
function apposed(s: Scene, { start, end }: Span): string | undefined {
  const inside = s.m.mentions.filter((m) => m.start >= start && m.end <= end);
  if (!inside.some((m) => m.kind === 'pronoun' && m.start === start)) return undefined;
  return inside.find((m) => m.kind === 'name' && m.type === 'person' && s.text.slice(start, m.start).endsWith(', '))
    ?.actor;
}

/** Who owes: one, several of a list, or those whom a phrase for two means. */
function ownerOf(s: Scene, owners: readonly Token[]): Owner | undefined {
  const [first] = owners;
  if (!first) return undefined;
  const phrase = participant(s.m, s.text, phraseOf(s.tree, first));
  const { start, end } = phrase;
  const actor = apposed(s, phrase) ?? phrase.actor;
  const several = severalOwned(s, first);
  const together = participants(s, owners);
  const members = [...new Set(together.flatMap((p) => p.actor ?? []))];
  const own = { start, end: Math.max(end, several?.end ?? 0, ...together.map((p) => p.end)) };
  if (members.length > 1) return { ...own, members };
  return several || actor === undefined ? own : { ...own, actor };
}

/** `The presidents of Velia and Orland`: several offices under one noun, of which none owes alone; undefined for others. */
function severalOwned(s: Scene, head: Token): Span | undefined {
  if (head.upos !== 'NOUN' || head.lower === head.lemma.toLowerCase()) return undefined;
  const of = kidsBy(s.tree, head, 'nmod').find(
    (k) => kidsBy(s.tree, k, 'conj').length > 0 && caseOf(s.tree, k) === s.words.prep.of,
  );
  return of && hullOf([head, of, ...withConj(s.tree, of)]);
}

/** `had promised to leave in 2019`: told as over, with a term that has run out. */
function isPast(s: Scene, act: Token, due: string, published: string | undefined): boolean {
  const end = dayRange(due)?.to;
  const promise = relation(act) === 'xcomp' || relation(act) === 'ccomp' ? headOf(s.tree, act) : undefined;
  if (published === undefined || end === undefined || !promise) return false;
  return frameAt(s, promise).earlier && end < published.slice(0, 10);
}

function owedIn(s: Scene): Owed[] {
  const out: Owed[] = [];
  const seen = new Set<number>();
  for (const rule of RULES)
    for (const t of s.tree.sentence.tokens)
      for (const owed of rule(s, t)) {
        if (seen.has(owed.action.i) || denied(s, owed.action) || owed.owners.some((o) => isThing(s, o))) continue;
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
  const byId = new Map(statements.map((x) => [x.id, x]));
  const { published } = doc.article;
  const out: Commitment[] = [];
  for (const sentence of doc.sentences) {
    const scene: Scene = {
      ...sceneAt(sentence),
      owed: doc.lang.commitments,
      reported: (at) => stated(at).statedBy !== undefined,
    };
    for (const owed of owedIn(scene)) {
      const { action: told, condition } = actionSpan(scene, owed.action);
      const action = owed.opens ? { ...told, start: phraseOf(scene.tree, owed.opens).start } : told;
      const by = stated(action);
      const statement = byId.get(by.statedBy ?? '');
      const from = { ...(statement ? { statement } : {}), ...(published === undefined ? {} : { published }) };
      const [owner, due] = [ownerOf(scene, owed.owners), dueOf(scene, owed, action, from)];
      if (due && isPast(scene, owed.action, due.edtf, published)) continue;
      out.push({
        id: `c${out.length + 1}`,
        ...action,
        ...(owner ? { owner } : {}),
        action,
        ...(due ? { due } : {}),
        strength: owed.strength,
        ...(condition ? { condition } : {}),
        ...by,
        rule: owed.rule,
      });
    }
  }
  return out;
}
