// Pinned floors: what a figure may not fall below. For a figure where low is better the floor is a ceiling.

/** How far under a measured value a new floor is set, so that a change of no weight breaks nothing. */
export const MARGIN = 0.3;

const round = (x) => Math.round(x * 10) / 10;

/** The floor for a value: a margin under it (over it where low is better), to one decimal, on the safe side, never under 0. */
export const floorFor = (value, low = false) =>
  round(low ? Math.ceil((value + MARGIN) * 10 - 1e-9) / 10 : Math.max(0, Math.floor((value - MARGIN) * 10 + 1e-9) / 10));

/** Whether a value is worse than its floor. No floor, no fall; a floor without a value is a fall. */
export function fallen(value, floor, low = false) {
  if (floor === undefined) return false;
  if (value === null || value === undefined || Number.isNaN(value)) return true;
  return low ? value > floor : value < floor;
}

/**
 * Floors raised to what was measured; none is ever lowered but those in `lower`, which are set to what was measured.
 * @param {Record<string, number>} floors
 * @param {{id: string, low?: boolean}[]} figures
 * @param {Record<string, number | null>} values
 * @param {{raise?: boolean, lower?: readonly string[]}} how
 */
export function moved(floors, figures, values, { raise = false, lower = [] }) {
  const out = { ...floors };
  for (const { id, low = false } of figures) {
    const value = values[id];
    if (value === null || value === undefined || Number.isNaN(value)) continue;
    const made = floorFor(value, low);
    const better = out[id] === undefined || (low ? made < out[id] : made > out[id]);
    if (lower.includes(id) || (raise && better)) out[id] = made;
  }
  return Object.fromEntries(Object.entries(out).sort(([a], [b]) => (a < b ? -1 : 1)));
}
