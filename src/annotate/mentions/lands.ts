import type { Language } from '../../languages/index.ts';
import type { Span } from '../../record/index.ts';
import { INTERNATIONAL, type NameHit } from '../../world/index.ts';
import { type Scene, tokenAt } from './scene.ts';
import { type States, stateOfWord } from './states.ts';

/** A word of the text that tells of a country: its name, its people, its capital, one of its towns, a body of its own. */
export interface Land extends Span {
  /** ISO 3166-1 alpha-3, XKX, or an international code of PLOVER. */
  readonly code?: string;
  /** The name of a state that has no code. */
  readonly state?: string;
  /** A town or province: it lies there, no more. */
  readonly place: boolean;
  /** Where somebody goes or meets: it is nobody's home. */
  readonly away?: true;
}

function ofOthers(s: Scene, to: number, lang: Language): boolean {
  return (s.words[to]?.hyphened ?? false) && lang.actors.byOthers.includes(s.words[to + 1]?.key ?? '');
}

/** `will travel to Velia`, `met in Velia`, `a visit to Velia`: the land is where it leads. */
function isAway(s: Scene, h: NameHit, lang: Language): boolean {
  const t = tokenAt(s, h.start);
  const head = s.sentence.tokens[t?.head ?? -1];
  const lemma = head?.lemma.toLowerCase() ?? '';
  const before = s.words[h.from - 1]?.key ?? '';
  if (head?.upos === 'NOUN') return before === lang.events.prep.to && lang.actors.journeys.includes(lemma);
  const goes = lang.events.travel.has(lemma) || lang.events.meeting.has(lemma);
  return goes && (lang.actors.locative.includes(before) || t?.deprel === 'obj') && !h.entry.kind.startsWith('dem');
}

function known(s: Scene, lang: Language): Land[] {
  return s.hits.flatMap((h) => {
    const { code, kind } = h.entry;
    if (!code || ofOthers(s, h.to, lang)) return [];
    const away = isAway(s, h, lang) ? ({ away: true } as const) : {};
    return [{ start: h.start, end: h.end, code, place: kind === 'city' || kind === 'region', ...away }];
  });
}

function unknown(s: Scene, states: States): Land[] {
  return s.words.flatMap((w) => {
    const state = stateOfWord(w, states);
    return state === undefined ? [] : [{ start: w.start, end: w.end, state, place: false }];
  });
}

/** Every word that tells of a country, in order of place. */
export function landsOf(scenes: Iterable<Scene>, states: States, lang: Language): Land[] {
  return [...scenes].flatMap((s) => [...known(s, lang), ...unknown(s, states)].sort((a, b) => a.start - b.start));
}

/** The one country that an article names; undefined for none or several. */
export function onlyLand(lands: readonly Land[]): string | undefined {
  const told = lands.filter((l) => !l.away);
  const codes = new Set(told.flatMap((l) => (l.code && INTERNATIONAL[l.code] === undefined ? [l.code] : [])));
  return codes.size === 1 && lands.every((l) => l.state === undefined) ? [...codes][0] : undefined;
}
