import type { Frame, SpeechLexicon } from '../../languages/shape/speech.ts';
import type { Stance } from '../../record/index.ts';

/** What one lemma can do: its frames, with the stance that each gives. */
export interface CueEntry {
  readonly frames: ReadonlyMap<Frame, Stance>;
  /** Prepositions that lead to the content. */
  readonly preps: ReadonlyMap<string, Stance>;
}

export interface NounEntry {
  readonly links: ReadonlyMap<string, Stance>;
}

/** The cue words of a language, by lemma; particle verbs as `point_out`. */
export interface CueLexicon {
  readonly verbs: ReadonlyMap<string, CueEntry>;
  readonly nouns: ReadonlyMap<string, NounEntry>;
  readonly has: (
    list:
      | 'continuing'
      | 'contrasts'
      | 'times'
      | 'hearers'
      | 'venues'
      | 'venueOpeners'
      | 'unnamed'
      | 'indefinite'
      | 'negations'
      | 'relatives'
      | 'openers'
      | 'hearsay'
      | 'acts'
      | 'notSpeakers'
      | 'ownPronouns'
      | 'channels'
      | 'data'
      | 'presenting'
      | 'replies'
      | 'naming'
      | 'withholding'
      | 'recalling'
      | 'recallable'
      | 'concluding'
      | 'modals'
      | 'hostile'
      | 'interpreted',
    word: string,
  ) => boolean;
  readonly speech: SpeechLexicon;
}

const MADE = new WeakMap<SpeechLexicon, CueLexicon>();

/** The look-up tables of a language's speech words, made once for each. */
export function lexiconOf(speech: SpeechLexicon): CueLexicon {
  const known = MADE.get(speech);
  if (known) return known;
  const sets = new Map<string, ReadonlySet<string>>();
  const made: CueLexicon = {
    verbs: verbsOf(speech),
    nouns: nounsOf(speech),
    speech,
    has: (list, word) => {
      const set = sets.get(list) ?? new Set(speech[list]);
      sets.set(list, set);
      return set.has(word);
    },
  };
  MADE.set(speech, made);
  return made;
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

function verbsOf(speech: SpeechLexicon): Map<string, CueEntry> {
  const out = new Map<string, { frames: Map<Frame, Stance>; preps: Map<string, Stance> }>();
  for (const g of speech.verbs)
    for (const word of wordsOf(g.words)) {
      const entry = out.get(word) ?? { frames: new Map(), preps: new Map() };
      out.set(word, entry);
      for (const f of g.frames) {
        if (!entry.frames.has(f)) entry.frames.set(f, g.stance);
        if (f.startsWith('p:') && !entry.preps.has(f.slice(2))) entry.preps.set(f.slice(2), g.stance);
      }
    }
  return out;
}

function nounsOf(speech: SpeechLexicon): Map<string, NounEntry> {
  const out = new Map<string, { links: Map<string, Stance> }>();
  for (const g of speech.nouns)
    for (const word of wordsOf(g.words)) {
      const entry = out.get(word) ?? { links: new Map() };
      out.set(word, entry);
      for (const l of g.links) if (!entry.links.has(l)) entry.links.set(l, g.stance);
    }
  return out;
}
