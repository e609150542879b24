import type { Span } from '../../record/index.ts';
import type { Candidate } from './scene.ts';
import type { Shape } from './shape.ts';
import { singular } from './units.ts';

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM']);
const BY_NAME = /^\p{Lu}\p{Ll}/u;

/**
 * The measure of a shape, where its words tell of something measured: no pronoun with its verb, no noun that is the unit
 * itself, and no bare name of somebody unless it is what rises or falls.
 */
export function measureOf(c: Candidate, shape: Shape | null): Span | undefined {
  const at = shape?.measure;
  if (!at) return undefined;
  const { lex, numbers } = c.scene;
  const words = lex.filter((l) => l.kind === 'word' && at.start <= l.start && l.end <= at.end);
  const naming = words.filter((l) => NAMING.has(l.token?.upos ?? 'NOUN') && !numbers.definite.has(l.lower));
  if (naming.length === 0) return undefined;
  if (naming.length === words.length && naming.every((l) => singular(l, numbers) === c.unit.unit)) return undefined;
  const named = naming.every((l) => l.token?.upos === 'PROPN' && BY_NAME.test(l.text));
  return named && !shape.change && !shape.base && c.unit.is !== 'count' ? undefined : at;
}
