import type { Cue } from '../cue.ts';
import type { Draft } from '../draft.ts';
import type { Scene } from '../scene.ts';

/** Finds the words that a cue reports; undefined where its construction is another one. */
export type CueRule = (s: Scene, cue: Cue) => Draft | undefined;

/** Finds statements that no cue verb makes. */
export type SentenceRule = (s: Scene) => readonly Draft[];
