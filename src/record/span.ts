/** A stretch of one text: UTF-16 code units, half-open `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of `text`; throws on one that is empty, reversed, or out of range. */
export function span(start: number, end: number, length = Number.MAX_SAFE_INTEGER): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > length)
    throw new RangeError(`span [${start}, ${end}) does not fit a text of ${length} units`);
  return { start, end };
}
