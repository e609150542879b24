import type { Language } from '../../languages/index.ts';
import { foldName } from '../../world/index.ts';
import type { Bodies } from './bodies.ts';
import { type Draft, learn, type Sighting } from './cast.ts';
import type { Phrase } from './phrases.ts';
import { stateIn, stateOfDemonym, stateOfWord } from './states.ts';

/** What nominals are linked with: everyone known, and where they were last seen. */
export interface Known {
  readonly bodies: Bodies;
  readonly people: readonly Draft[];
  /** Linked sightings so far, in order of place. */
  readonly seen: readonly Sighting[];
  readonly homeland: string | undefined;
  /** The one country that the article names: those of whom nothing else is said are at home there. */
  readonly onlyLand: string | undefined;
  /** In a readout, the land that speaks: its bare `the President` is its own. */
  readonly publisher: { readonly code?: string; readonly state?: string } | undefined;
}

const roleWords = (role: string | undefined): string =>
  foldName(role ?? '').replace(/^(?:acting|interim|former) /u, '');

const sameRole = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);

const landOf = (d: Draft): string | undefined => d.country ?? d.state;

/** `land`: a country's code or an unknown state's shown name. */
const countryFits = (d: Draft, land: string | undefined): boolean => !land || !landOf(d) || landOf(d) === land;

/** The one person of the article who holds the role that a phrase names. */
function holder(p: Phrase, k: Known, country: string | undefined): Draft | undefined {
  const role = roleWords(p.said.role ?? p.noun.noun.lemma);
  const before = new Set(k.seen.filter((x) => x.start < p.start).flatMap((x) => x.who ?? []));
  const fit = k.people.filter((d) => before.has(d) && countryFits(d, country) && d.role && genderFits(d, p));
  const exact = fit.filter((d) => roleWords(d.role) === role);
  const same = exact.length > 0 ? exact : fit.filter((d) => sameRole(roleWords(d.role), role));
  if (same.length > 0)
    return (country ? undefined : own(same, k)) ?? (same.length === 1 ? same[0] : recent(same, p, k));
  // `the Velian leader` may be any head of Velia, where the article has one such person.
  if (p.noun.noun.weight > 1 || !country) return undefined;
  const heads = fit.filter((d) => landOf(d) === country && d.sector === 'GOV');
  return p.noun.noun.sector === 'GOV' && heads.length === 1 ? heads[0] : undefined;
}

/** Of several holders of one role the one of the land that publishes the readout; who has no land of its own yet gets that one. */
function own(list: readonly Draft[], k: Known): Draft | undefined {
  const { publisher } = k;
  if (!publisher) return undefined;
  const home = list.filter((d) => landOf(d) === (publisher.code ?? publisher.state));
  const open = list.filter((d) => d.country === undefined && d.state === undefined);
  const one = home.length > 0 ? home : open;
  if (one.length !== 1) return undefined;
  learn(one[0]!, { country: publisher.code, state: publisher.state });
  return one[0];
}

const genderFits = (d: Draft, p: Phrase): boolean =>
  !d.gender || !p.noun.noun.gender || d.gender === p.noun.noun.gender;

// Of several holders of one role, the one that this sentence or the one before names, if it names only one.
function recent(list: readonly Draft[], p: Phrase, k: Known): Draft | undefined {
  const { index } = p.scene.sentence;
  const near = new Set(k.seen.filter((x) => x.start < p.start && index - x.sentence <= 1).flatMap((x) => x.who ?? []));
  const fit = list.filter((d) => near.has(d));
  // `The president told President Bo`: a bare title beside the one name is the other holder.
  const bare = [...near].some((d) => d.kind === 'office' && sameRole(roleWords(d.role), roleWords(p.noun.noun.lemma)));
  return fit.length === 1 && !bare ? fit[0] : undefined;
}

/** The body last named whose name holds the noun: `the ministry` after the Velian Foreign Ministry. */
function bodyNamed(p: Phrase, k: Known, country: string | undefined): Draft | undefined {
  const noun = foldName(p.noun.noun.lemma);
  const fit = k.seen.flatMap((x) => {
    const held = x.start < p.start && x.who && (x.who.kind === 'organisation' || x.who.kind === 'group');
    return held && foldName(x.who!.name).includes(noun) && countryFits(x.who!, country) ? [x.who!] : [];
  });
  const all = new Set(fit);
  return all.size === 1 ? fit[0] : recent([...all], p, k);
}

/** The country that a phrase names, or that of the unknown state whose adjective it has. */
export function countryOf(p: Phrase, k: Known): { code?: string; state?: string } {
  if (p.said.country) return { code: p.said.country };
  const state = p.modifiers
    .map((w) => (k.bodies.states.has(w) ? w : stateOfDemonym(w, k.bodies.states)))
    .find((x) => x);
  return state ? { state } : stateAfter(p, k);
}

/** `the President of Velia`: the unknown state that the phrase's own `of` names. */
function stateAfter(p: Phrase, k: Known): { state?: string } {
  if (!p.scene.text.startsWith(' of ', p.end)) return {};
  const after = /^ of (?:the )?(?<name>\p{Lu}[\p{L}’'-]*)/u.exec(p.scene.text.slice(p.end, p.end + 60))?.groups?.name;
  const state = after === undefined ? undefined : stateIn(after, k.bodies.states);
  return state === undefined ? {} : { state };
}

function key(p: Phrase, where: { code?: string; state?: string }): string {
  const place = where.code ?? where.state ?? '';
  // Without a country or a modifier nothing says that two paragraphs mean the same people.
  const scope = place || p.modifiers.length > 0 ? '' : `paragraph ${p.scene.sentence.paragraph}`;
  return `${place} ${foldName(p.text)} ${scope}`;
}

// An unnamed official of no stated country is of the country the article reports from, where the sentence names no other.
function atHome(p: Phrase, k: Known): string | undefined {
  if (k.onlyLand && p.said.sector) return k.onlyLand;
  if (!k.homeland || !p.definite || !['GOV', 'LEG', 'JUD', 'COP', 'MIL'].includes(p.said.sector ?? ''))
    return undefined;
  const others =
    p.scene.hits.some((h) => h.entry.code && h.entry.code !== k.homeland) ||
    p.scene.words.some((w) => stateOfWord(w, k.bodies.states) !== undefined);
  return others ? undefined : k.homeland;
}

const shownState = (k: Known, state: string | undefined): string | undefined =>
  state === undefined ? undefined : (k.bodies.states.get(state) ?? state);

function newcomer(p: Phrase, k: Known, where: { code?: string; state?: string }): Draft {
  const country = where.code ?? (where.state === undefined ? atHome(p, k) : undefined);
  const id = key(p, where);
  const have = k.bodies.byKey.get(`phrase ${id}`);
  if (have) return have;
  const single = p.type === 'person' && !p.noun.plural;
  const kind = single
    ? p.definite && p.said.sector
      ? 'office'
      : 'person'
    : p.type === 'organisation' && !p.noun.plural
      ? 'organisation'
      : 'group';
  const role = single ? { role: foldName(p.noun.noun.lemma) } : {};
  const state = shownState(k, where.state);
  const made = k.bodies.cast.add({ name: p.text, kind, country, state, sector: p.said.sector, ...role });
  k.bodies.byKey.set(`phrase ${id}`, made);
  return made;
}

const whereFrom = (d: Draft): { code?: string; state?: string } => ({
  ...(d.country ? { code: d.country } : {}),
  ...(d.state ? { state: d.state } : {}),
});

/** Whom a phrase means; undefined where that would be a guess. `owner` is whom its possessive pronoun means. */
export function whoIs(p: Phrase, k: Known, owner: Draft | undefined, lang: Language): Draft | undefined {
  const named = countryOf(p, k);
  const where = named.code || named.state || !owner ? named : whereFrom(owner);
  const single = p.type === 'person' && !p.noun.plural;
  const referring = p.definite || where.code !== undefined || where.state !== undefined;
  const former = p.modifiers.some((w) => lang.actors.former.includes(w));
  const land = where.code ?? shownState(k, where.state);
  if (single && referring && !former && !p.owner) {
    const who = holder(p, k, land);
    if (who) return who;
  }
  if (p.type === 'organisation' && !p.noun.plural && p.definite && !p.owner) {
    const who = bodyNamed(p, k, land);
    if (who) return who;
  }
  if (lang.actors.generic.includes(p.noun.noun.lemma) && !where.code && !where.state) return undefined;
  return newcomer(p, k, where);
}
