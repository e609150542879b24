import type { Language } from '../../languages/index.ts';
import type { Span } from '../../record/index.ts';
import { INTERNATIONAL } from '../../world/index.ts';
import type { Scene } from './scene.ts';
import { type States, stateIn } from './states.ts';

/** A word of the text that tells of a country: its name, its people, its capital, one of its towns, a body of its own. */
export interface Land extends Span {
  /** ISO 3166-1 alpha-3, XKX, or an international code of PLOVER. */
  readonly code?: string;
  /** The name of a state that has no code. */
  readonly state?: string;
  /** A town or province: it lies there, no more. */
  readonly place: boolean;
}

function ofOthers(s: Scene, to: number, lang: Language): boolean {
  return (s.words[to]?.hyphened ?? false) && lang.actors.byOthers.includes(s.words[to + 1]?.key ?? '');
}

function known(s: Scene, lang: Language): Land[] {
  return s.hits.flatMap((h) => {
    const { code, kind } = h.entry;
    if (!code || ofOthers(s, h.to, lang)) return [];
    return [{ start: h.start, end: h.end, code, place: kind === 'city' || kind === 'region' }];
  });
}

function unknown(s: Scene, states: States): Land[] {
  return s.words.flatMap((w) => {
    const state = w.capital ? stateIn(w.text, states) : undefined;
    return state === undefined ? [] : [{ start: w.start, end: w.end, state, place: false }];
  });
}

/** Every word that tells of a country, in order of place. */
export function landsOf(scenes: Iterable<Scene>, states: States, lang: Language): Land[] {
  return [...scenes].flatMap((s) => [...known(s, lang), ...unknown(s, states)].sort((a, b) => a.start - b.start));
}

/** The one country that an article names; undefined for none or several. */
export function onlyLand(lands: readonly Land[]): string | undefined {
  const codes = new Set(lands.flatMap((l) => (l.code && INTERNATIONAL[l.code] === undefined ? [l.code] : [])));
  return codes.size === 1 && lands.every((l) => l.state === undefined) ? [...codes][0] : undefined;
}
