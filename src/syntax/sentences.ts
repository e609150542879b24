import type { Language } from '../languages/index.ts';
import type { Span } from '../record/index.ts';
import type { RawToken } from './tokenise.ts';

/** A stretch of text that no sentence crosses. */
export interface Block extends Span {
  /** Counts line breaks before it that end a paragraph. */
  readonly paragraph: number;
}

const WRAPPED_LINES = 8;

/** Whether line ends are only the ends of lines: many lines of about one length, most of them ending within a sentence. */
function hardWrapped(lines: readonly Span[], text: string): boolean {
  const full = lines.filter((l) => l.end - l.start >= 50 && l.end - l.start <= 100);
  if (full.length < WRAPPED_LINES || lines.some((l) => l.end - l.start > 120)) return false;
  const open = full.filter((l) => !/[.!?:"”’)\]]\s*$/u.test(text.slice(l.end - 3, l.end)));
  return open.length > full.length * 0.6 && full.length > lines.length * 0.5;
}

function linesOf(text: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== '\n' && text[i] !== '\r' && text[i] !== '\u2028' && text[i] !== '\u2029')
      continue;
    out.push({ start, end: i });
    start = i + 1;
  }
  return out;
}

const blank = (text: string, l: Span): boolean => text.slice(l.start, l.end).trim() === '';

/** The blocks of a text: lines, or, where it is wrapped by hand, runs of lines between blank ones. `skip` spans are left out. */
export function blocksOf(text: string, skip: readonly Span[]): Block[] {
  const lines = linesOf(text);
  const wrapped = hardWrapped(
    lines.filter((l) => !blank(text, l)),
    text,
  );
  const out: Block[] = [];
  let paragraph = 0;
  let open = false;
  for (const l of lines) {
    if (blank(text, l)) {
      open = false;
      continue;
    }
    const last = out.at(-1);
    if (wrapped && open && last) out[out.length - 1] = { ...last, end: l.end };
    else out.push({ ...l, paragraph: paragraph++ });
    open = true;
  }
  return skip.length === 0 ? out : out.filter((b) => !skip.some((s) => s.start < b.end && b.start < s.end));
}

const STOP = /^(?:[.!?…]|\.{2,}|[!?]+)$/u;
const CLOSER = /^(?:["”’»)\]']|'')$/u;
const OPENS = /^[\p{Lu}\p{Lt}\p{N}"“‘«„([$€£¥#@'`–—-]/u;

/** Whether a sentence ends with token `i`. */
function endsAt(tokens: readonly RawToken[], i: number, lang: Language): boolean {
  const t = tokens[i]!;
  const next = tokens[i + 1];
  if (!next) return true;
  if (t.dot) return abbreviationEnds(t, next, lang);
  if (!STOP.test(t.text)) return false;
  // Without a blank after it the stop is inside a word or a number.
  if (next.start === t.end && !CLOSER.test(next.text)) return false;
  return true;
}

function abbreviationEnds(t: RawToken, next: RawToken, lang: Language): boolean {
  const low = t.text.slice(0, -1).toLowerCase();
  if (lang.syntax.titles.has(low) || /^\p{Lu}\.$/u.test(t.text)) return false;
  return next.start > t.end && /^\p{Lu}/u.test(next.text) && lang.syntax.starters.has(next.text.toLowerCase());
}

/** Cuts the tokens of one block into sentences: after a stop, with the closing marks behind it, where something opens. */
export function sentencesOf(tokens: readonly RawToken[], lang: Language): RawToken[][] {
  const out: RawToken[][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsAt(tokens, i, lang)) continue;
    let last = i;
    while (tokens[last + 1] && closes(tokens, last + 1)) last++;
    const next = tokens[last + 1];
    // A stop inside a quotation before the cue: "Is it so?" he asked.
    if (next && !OPENS.test(next.text)) continue;
    if (next && last === i && next.start === tokens[last]!.end) continue;
    out.push(tokens.slice(from, last + 1) as RawToken[]);
    from = last + 1;
    i = last;
  }
  if (from < tokens.length) out.push(tokens.slice(from) as RawToken[]);
  return out;
}

/** A closing mark that touches what stands before it; a straight mark after a blank opens. */
function closes(tokens: readonly RawToken[], i: number): boolean {
  const [t, before] = [tokens[i]!, tokens[i - 1]!];
  return t.start === before.end && (CLOSER.test(t.text) || STOP.test(t.text));
}
