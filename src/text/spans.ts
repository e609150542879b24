import type { Span } from '../record/index.ts';

/** Whether two half-open spans share a unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The items that share a unit with `at`, with their indexes; items are in order of start and of end. */
export function overlapping<T extends Span>(
  items: readonly T[],
  at: Span,
): { readonly item: T; readonly index: number }[] {
  let [low, high] = [0, items.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (items[mid]!.end > at.start) high = mid;
    else low = mid + 1;
  }
  const out: { item: T; index: number }[] = [];
  for (let index = low; index < items.length && items[index]!.start < at.end; index++)
    if (overlaps(items[index]!, at)) out.push({ item: items[index]!, index });
  return out;
}

/** The smallest span over all; null for none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** `at` without white space at its ends; null where nothing is left. */
export function trimSpan(text: string, at: Span): Span | null {
  let { start, end } = at;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return end > start ? { start, end } : null;
}

/** By start, then the longer first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Shared units over all units of either; 0 where they don't meet. */
export function iou(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + b.end - b.start - shared);
}

/** The text at `at` with a space for each of `holes` in it. */
export function without(text: string, at: Span, holes: readonly Span[]): string {
  let out = '';
  let done = at.start;
  for (const h of [...holes].filter((x) => overlaps(x, at)).sort(byPlace)) {
    out += `${text.slice(done, Math.max(done, h.start))} `;
    done = Math.max(done, h.end);
  }
  return out + text.slice(done, Math.max(done, at.end));
}
