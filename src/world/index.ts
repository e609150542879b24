/**
 * Facts about actors: countries, their names and people, capitals, international bodies, sectors.
 * Takes: phrases and texts with their language. Gives: country, sector and role, each stated or implied.
 * Of those who hold offices it knows what the user gives, and the heads of states and governments of two years; `holders.ts` says which.
 * Never: reads a clock or the network.
 */
export { foldName, type NameToken, nameKey, nameTokens } from './fold.ts';
export { countryName, type Entry, type EntryKind, type NameHit, namesAmong, namesIn } from './gazetteer.ts';
export { type GivenOffice, personGiven } from './given.ts';
export { type Holder, heldOn, holdersNamed } from './holders.ts';
export { type Noun, type NounHit, nounOf, nounsAmong } from './nouns.ts';
export { alpha2Of } from './packages.ts';
export { pressNames } from './press.ts';
export { type Resolved, type ResolveOptions, resolveActor } from './resolve.ts';
export { INTERNATIONAL, SECTORS } from './sectors.ts';
