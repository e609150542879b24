import type { Candidate } from '../scene.ts';
import type { Shape } from '../shape.ts';

/** `voted 112 to 87`: votes that no noun names. */
export const voted = (c: Candidate): Shape | null =>
  c.unit.is === 'count' && c.unit.noun === undefined && c.unit.unit === c.scene.numbers.votes.unit
    ? { rule: 'annotate/figures/rules/voted' }
    : null;
