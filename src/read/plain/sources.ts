import type { ReadingLexicon } from '../../languages/shape/reading.ts';
import type { CitedReport } from '../../record/index.ts';
import { holdsWords, opensWith, plainWords } from './lexicon.ts';
import { countWords, endsSentence, type Line } from './lines.ts';

/** The list of sources at the end of a synthesis; `heading` is its first line, where it has one. */
export interface SourceList {
  readonly heading?: Line;
  readonly reports: readonly CitedReport[];
}

const BULLET = /^(?:[-–—*•·‣⁃◦▪▫●○■□►▶»+]|\(?\d{1,3}[.)\]]|\[\d{1,3}\])\s+/u;
const URL_TAIL = /\s*[(<[]?https?:\/\/\S+?[)>\]]?\s*$/u;
const SPLIT = /:\s+|\s+[—–-]{1,2}\s+|\s*[—]\s*|\s+[|]\s+/u;
const LONGEST_LIST = 200;
// Definitions of footnotes (Markdown) stand behind everything, the list of sources too.
const FOOTNOTE = /^\[\^[^\]\s]{1,40}\]:\s/u;

/** Whether a line is a list item, by its mark. */
export const isItem = (line: string): boolean => BULLET.test(line.slice(0, 12));

/** Whether a line opens a list of sources. */
export function isSourceHeading(text: string, lex: ReadingLexicon): boolean {
  if (text.length > 80 || endsSentence(text) || isItem(text)) return false;
  const plain = plainWords(text);
  const short = countWords(plain) <= 7;
  if (lex.sourceHeadings.includes(plain)) return true;
  // `Sources close to the talks` opens a sentence; a heading is short and says what follows.
  return (
    short &&
    (holdsWords(plain, lex.sourceWords) || (text.endsWith(':') && opensWith(plain, lex.sourceHeadings) !== null))
  );
}

const isOutlet = (name: string): boolean =>
  name.length <= 90 &&
  /^[\p{Lu}\p{N}“"‘]|^\p{Ll}+\p{Lu}/u.test(name) &&
  !/https?$/u.test(name) &&
  countWords(name) <= 12;

/** `Outlet: Headline`, with or without a bullet; null where the line is no such thing. */
function reportOf(line: Line, listed: boolean): CitedReport | null {
  if (line.text.length > 400) return null;
  const mark = BULLET.exec(line.text)?.[0].length ?? 0;
  const item = line.text
    .slice(mark)
    .replace(URL_TAIL, '')
    .replace(/[\s;]+$/u, '');
  if (item === '') return null;
  const start = line.start + mark;
  const end = start + item.length;
  const turned = /^[“"](?<headline>[^”"]{5,300}?),?[”"],?\s+(?<outlet>[\p{Lu}][^,“”"]{1,60})(?:,.*)?$/u.exec(
    item,
  )?.groups;
  if (turned) return { outlet: turned.outlet!.trim(), headline: turned.headline!, start, end };
  const cut = SPLIT.exec(item);
  const outlet = cut ? item.slice(0, cut.index) : '';
  if (cut && isOutlet(outlet)) return { outlet, headline: item.slice(cut.index + cut[0].length), start, end };
  return listed && isOutlet(item) && !endsSentence(item) && countWords(item) <= 8 ? { outlet: item, start, end } : null;
}

function itemsFrom(lines: readonly Line[], from: number): CitedReport[] {
  const out: CitedReport[] = [];
  for (const line of lines.slice(from, from + LONGEST_LIST)) {
    const report = reportOf(line, isItem(line.text) || out.some((r) => r.headline === undefined) || out.length === 0);
    if (!report || (endsSentence(line.text) && countWords(line.text) > 25)) break;
    out.push(report);
  }
  return out;
}

/**
 * The source list: the last heading that is one and is followed by items, in the last part of the text; without a heading, three or more bulleted
 * items `Outlet: Headline` that end the text. A story may go on behind the list by a few closing lines, not by more.
 */
export function sourcesOf(all: readonly Line[], lex: ReadingLexicon): SourceList | null {
  const lines = all.filter((l) => !FOOTNOTE.test(l.text));
  const first = Math.max(0, lines.length - LONGEST_LIST);
  for (let i = lines.length - 2; i >= first; i--) {
    if (!isSourceHeading(lines[i]!.text, lex)) continue;
    const reports = itemsFrom(lines, i + 1);
    const told = reports.filter((r) => r.headline !== undefined).length;
    const left = lines.length - (i + 1 + reports.length);
    if (reports.length > 0 && (told > 0 || reports.length > 1) && left <= 4) return { heading: lines[i]!, reports };
  }
  return bareList(lines);
}

function bareList(lines: readonly Line[]): SourceList | null {
  let from = lines.length;
  while (from > 0 && lines.length - from < LONGEST_LIST && isItem(lines[from - 1]!.text)) from--;
  const items = lines.slice(from);
  const reports = items.flatMap((l) => (endsSentence(l.text) ? [] : (reportOf(l, false) ?? [])));
  return from > 0 && items.length >= 3 && reports.length === items.length ? { reports } : null;
}
