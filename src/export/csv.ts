// A cell that a spreadsheet would run as a formula gets an apostrophe before it (CSV injection, OWASP).
const FORMULA = /^[=+\-@\t\r]/u;

/** One cell by RFC 4180, safe to open in a spreadsheet. Numbers stay numbers. */
export function cell(value: string | number | boolean | undefined | null): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value.trimStart()) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows with a header line, CRLF line ends. */
export function csv(
  header: readonly string[],
  rows: Iterable<readonly (string | number | boolean | undefined | null)[]>,
): string {
  const lines = [header.map(cell).join(',')];
  for (const row of rows) lines.push(row.map(cell).join(','));
  return `${lines.join('\r\n')}\r\n`;
}
