// Rows of cells as lines of text, columns as wide as their widest cell.

/** @param {string[][]} rows the head first; columns named in `right` stand to the right */
export function table(rows, right = new Set()) {
  const widths = rows[0].map((_, c) => Math.max(...rows.map((r) => r[c].length)));
  const line = (r) => r.map((cell, c) => (right.has(c) ? cell.padStart(widths[c]) : cell.padEnd(widths[c]))).join('  ').trimEnd();
  return [line(rows[0]), widths.map((w) => '-'.repeat(w)).join('  '), ...rows.slice(1).map(line)].join('\n');
}

/** A figure with one decimal, whole numbers without, nothing where there is none. */
export const shown = (x) => (x === null || x === undefined ? '' : Number.isInteger(x) ? String(x) : x.toFixed(1));
