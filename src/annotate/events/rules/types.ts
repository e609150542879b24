import type { Token } from '../../../syntax/types.ts';
import type { Frame } from '../frame.ts';
import type { Coding, Scene } from '../scene.ts';

/** Codes the clause of one verb; null where the words are not built that way. */
export type VerbRule = (s: Scene, f: Frame) => Coding | null;

/** Codes one noun; null where it names no event of its own. */
export type NounRule = (s: Scene, noun: Token) => Coding | null;
