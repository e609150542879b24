import type { Actor, Stance } from '../../record/index.ts';
import type { Draft } from './draft.ts';
import { kidsBy, lower, type Scene } from './scene.ts';
import { actorAt, type People } from './speaker.ts';

/** What a plain cue's words do by themselves: `said they must go` demands, `said we will not pay` refuses; else the cue's own stance. */
export function stanceFrom(s: Scene, d: Draft, people: People, speaker: Actor | undefined): Stance {
  if (d.stance !== 'asserts' || !d.cue) return d.stance;
  const verb = mainVerb(s, d);
  if (verb === undefined) return d.stance;
  const subject = kidsBy(s, verb, 'nsubj')[0];
  if (subject === undefined) return d.stance;
  const modal = kidsBy(s, verb, 'aux')
    .map((k) => lower(s, k))
    .find((w) => s.words.has('modals', w));
  if (isDuty(s, verb, subject)) return isConcluded(s, d) ? d.stance : 'demands';
  if (modal === undefined || !isOwn(s, subject, people, speaker)) return d.stance;
  const negated = kidsBy(s, verb, 'advmod').some((k) => s.words.has('negations', lower(s, k)));
  if (negated) return ALONE.test(lower(s, subject)) ? d.stance : 'refuses';
  if (s.words.has('hostile', s.tokens[verb]!.lemma.toLowerCase()) || (isWarned(s, d) && hasCondition(s, verb)))
    return 'threatens';
  return d.stance;
}

/** The verb of the words that hangs on none of them. */
function mainVerb(s: Scene, d: Draft): number | undefined {
  const inside = (i: number): boolean => {
    const t = s.tokens[i];
    return t !== undefined && d.content.some((c) => c.start <= t.start && t.end <= c.end);
  };
  return s.tokens.find((t) => inside(t.i) && !inside(t.head) && kidsBy(s, t.i, 'nsubj').length > 0)?.i;
}

const ALONE = /^(?:i|he|she)$/u;

/** `must`, `should`, `requires`, of anyone but the one who speaks. */
function isDuty(s: Scene, verb: number, subject: number): boolean {
  if (ALONE.test(lower(s, subject))) return false;
  const { modals, verbs } = s.words.speech.duty;
  return (
    kidsBy(s, verb, 'aux').some((k) => modals.includes(lower(s, k))) ||
    verbs.includes(s.tokens[verb]!.lemma.toLowerCase())
  );
}

/** Whether the subject is the speaker, or stands for the speaker's side: `we`, `his government`, the speaker's own country. */
function isOwn(s: Scene, subject: number, people: People, speaker: Actor | undefined): boolean {
  const word = lower(s, subject);
  if (word === 'i' || word === 'we') return true;
  if (kidsBy(s, subject, 'nmod').some((k) => /^(?:his|her|its|their|our|my)$/u.test(lower(s, k)))) return true;
  if (!speaker) return false;
  const actor = actorAt(people, s.tokens[subject]!);
  const country = actor?.kind === 'country' || actor === undefined ? people.land(s.tokens[subject]!) : undefined;
  return actor?.id === speaker.id || (country !== undefined && country === speaker.country);
}

const cueHas = (s: Scene, d: Draft, fits: (lemma: string) => boolean): boolean =>
  s.tokens.some(
    (t) => d.cue !== undefined && d.cue.start <= t.start && t.end <= d.cue.end && fits(t.lemma.toLowerCase()),
  );

const isWarned = (s: Scene, d: Draft): boolean => cueHas(s, d, (lemma) => lemma === 'warn');

const isConcluded = (s: Scene, d: Draft): boolean => cueHas(s, d, (lemma) => s.words.has('concluding', lemma));

const hasCondition = (s: Scene, verb: number): boolean =>
  kidsBy(s, verb, 'advcl').some((k) => kidsBy(s, k, 'mark').some((m) => /^(?:if|unless)$/u.test(lower(s, m))));
