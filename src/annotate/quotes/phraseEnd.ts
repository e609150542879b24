import type { Cue } from './cue.ts';
import { endOf, opensClause, trimEnd } from './reach.ts';
import { isComma, isVerb, kidsBy, lower, relation, type Scene, upos } from './scene.ts';

/** The last token of a noun phrase or gerund that a cue reports: a clause that breaks off from it is the reporter's again. */
export function phraseEnd(s: Scene, cue: Cue, start: number): number {
  const end = endOf(s, cue, start);
  for (let j = start + 1; j <= end; j++)
    if (s.inMark[j] === s.inMark[cue.verb] && leaves(s, cue, j, start))
      return circumstancesOff(s, cue, start, trimEnd(s, start, j - 1));
  return circumstancesOff(s, cue, start, end);
}

function leaves(s: Scene, cue: Cue, j: number, start: number): boolean {
  if (isComma(s.tokens[j])) return opensClause(s, j + 1) || isVerbAway(s, j + 1);
  if (upos(s, j) === 'CCONJ') return joinsVerb(s, cue, j, start);
  const head = s.tokens[j]!.head;
  // `described it as cordial` opens no clause: one has a subject.
  const clause = lower(s, j) !== 'as' || kidsBy(s, head, 'nsubj').length > 0;
  return clause && relation(s.tokens[j]) === 'mark' && AWAY.test(lower(s, j)) && s.tokens[head]?.head === cue.verb;
}

const AWAY = /^(?:before|after|while|when|as|because|since|until|if|unless|though|although)$/u;

/** `, raising fears`; `, praises Vale`: what no noun phrase holds. */
const isVerbAway = (s: Scene, k: number): boolean => {
  const verb = upos(s, k) === 'ADV' ? k + 1 : k;
  return upos(s, verb) === 'VERB' && lower(s, verb) !== 'including' && relation(s.tokens[verb]) !== 'amod';
};

/** `praised A and left`: a finite verb that shares the subject of the cue. */
function joinsVerb(s: Scene, cue: Cue, j: number, start: number): boolean {
  const t = s.tokens[s.tokens[j]!.head];
  if (!t || t.i <= j || relation(t) !== 'conj' || !isVerb(t) || /ing$/u.test(t.lower)) return false;
  const own = kidsBy(s, t.i, 'nsubj').length > 0 || kidsBy(s, t.i, 'mark').length > 0;
  return !own && (t.head === cue.verb || t.head < start);
}

/** Without the occasion at the end: `“a timetable” at Thursday’s session`, `her record in a speech`. */
function circumstancesOff(s: Scene, cue: Cue, start: number, end: number): number {
  for (let k = end; k > start; k--) {
    if (upos(s, k) !== 'ADP' || s.inMark[k] !== s.inMark[cue.verb]) continue;
    const head = s.tokens[k]!.head;
    if (head > k && head <= end && s.last[head]! >= end && isOccasion(s, k, head, end)) return trimEnd(s, start, k - 1);
  }
  return end;
}

function isOccasion(s: Scene, opener: number, head: number, end: number): boolean {
  const dated = s.dates.some((d) => d.start >= s.tokens[opener]!.end && d.end <= s.tokens[end]!.end);
  const venue = s.words.has('venues', s.tokens[head]!.lemma.toLowerCase());
  return (
    s.words.has('venueOpeners', lower(s, opener)) &&
    lower(s, opener) !== 'to' &&
    (venue || (dated && /^(?:at|on|during|in)$/u.test(lower(s, opener))))
  );
}
