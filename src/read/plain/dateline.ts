import { LANGUAGES } from '../../languages/index.ts';
import type { ReadingLexicon } from '../../languages/shape/reading.ts';
import type { Credit, Dateline, Span } from '../../record/index.ts';
import { namesIn } from '../../world/index.ts';
import { monthNumber } from '../days/monthNames.ts';
import { plainWords } from './lexicon.ts';
import type { Line } from './lines.ts';

/** A dateline with the agency named in it, and where the story goes on behind it. */
export interface Opening {
  readonly dateline: Dateline;
  readonly credit?: Credit;
  readonly after: number;
}

const LONGEST = 120;
const DASH = /\s+[-–—―]{1,2}(?:\s+|$)|\s*[—―]\s*|(?<=\))\s*(?:[-–_:]+)(?:\s+|$)|(?<=[\p{L}\p{N}.)]):\s+/gu;
const AGENCY = /\s*[([](?<name>[\p{L}\p{N}][\p{L}\p{N} .&/-]{0,40})[)\]]\s*$/u;
const CAPS = /^\p{Lu}[\p{Lu}\p{M}’'.-]*(?:[ /-]+(?:\p{Lu}[\p{Lu}\p{M}’'.-]*|of|on|de|del|la|of|al|el|y|and|the))*$/u;
const TITLE = /^\p{Lu}[\p{L}\p{M}’'.-]*(?:[ /-]+(?:\p{Lu}[\p{L}\p{M}’'.-]*|of|on|de|del|la|al|el|y|and|the))*$/u;

interface Piece extends Span {
  readonly text: string;
}

function piecesOf(prefix: string): Piece[] {
  const out: Piece[] = [];
  for (const m of prefix.matchAll(/[^,]+/gu)) {
    const text = m[0].trim();
    if (text === '') continue;
    const start = m.index + m[0].indexOf(text);
    out.push({ start, end: start + text.length, text });
  }
  return out;
}

const DAY_PIECE = /^(?:(?<m1>\p{L}{3,9})\.? (?<d1>\d{1,2})|(?<d2>\d{1,2}) (?<m2>\p{L}{3,9})\.?)(?: (?<y>\d{4}))?$/u;

/** `Jan 12`, `12 January 2026` as EDTF, the year open where it is not said. */
function dayOf(pieces: readonly Piece[]): string | undefined {
  for (const p of pieces) {
    const g = DAY_PIECE.exec(p.text)?.groups;
    const month = g ? monthNumber(g.m1 ?? g.m2 ?? '') : 0;
    if (!g || month === 0) continue;
    const year = g.y ?? pieces.find((q) => /^(?:19|20)\d\d$/u.test(q.text))?.text ?? 'XXXX';
    return `${year}-${String(month).padStart(2, '0')}-${(g.d1 ?? g.d2)!.padStart(2, '0')}`;
  }
  return undefined;
}

const isDatePiece = (p: Piece, lex: ReadingLexicon): boolean =>
  /^(?:19|20)\d\d$/u.test(p.text) || lex.weekdays.includes(plainWords(p.text)) || dayOf([p]) !== undefined;

/** Whether the first words name a town or a country that we know. */
const isKnownPlace = (name: string): boolean =>
  LANGUAGES.some((lang) =>
    namesIn(name, lang).some((h) => h.start === 0 && h.end === name.length && PLACES.has(h.entry.kind)),
  );
const PLACES: ReadonlySet<string> = new Set(['country', 'capital', 'city', 'region', 'place']);

interface Parts {
  readonly place: Span;
  readonly date?: string;
  readonly agency?: Piece;
  readonly caps: boolean;
  readonly known: boolean;
}

function partsOf(prefix: string, lex: ReadingLexicon): Parts | null {
  const tag = AGENCY.exec(prefix);
  const bare = tag ? prefix.slice(0, tag.index) : prefix;
  const pieces = piecesOf(bare);
  const dated = pieces.findIndex((p) => isDatePiece(p, lex));
  const places = dated < 0 ? pieces : pieces.slice(0, dated);
  const first = places[0];
  if (!first || places.length > 3 || first.text.length > 60 || lex.notPlaces.has(plainWords(first.text))) return null;
  if (dated >= 0 && pieces.slice(dated).some((p) => !isDatePiece(p, lex))) return null;
  if (places.some((p) => !TITLE.test(p.text) || p.text.split(' ').length > 5)) return null;
  const date = dayOf(pieces);
  const name = tag?.groups?.name;
  const at = tag && name ? tag.index + tag[0].indexOf(name) : 0;
  return {
    place: { start: first.start, end: places.at(-1)!.end },
    caps: CAPS.test(first.text) && first.text.length > 2,
    known: isKnownPlace(first.text),
    ...(date === undefined ? {} : { date }),
    ...(name ? { agency: { start: at, end: at + name.length, text: name } } : {}),
  };
}

/** A colon also opens a speaker's words: it counts behind a known place only. */
function fits(p: Parts, mark: string, rest: string): boolean {
  if (!/^["“‘'«(]?[\p{L}\p{N}]/u.test(rest) && rest !== '') return false;
  const whole = p.date !== undefined && !p.date.startsWith('X') && mark.trim() !== ':' && /^["“‘]?\p{Lu}/u.test(rest);
  if (p.agency || p.date !== undefined) return p.caps || p.known || p.agency !== undefined || whole;
  if (mark.trim() === ':') return p.caps && p.known;
  return p.caps || (p.known && /^["“‘'«]?\p{Lu}/u.test(rest));
}

/** The dateline that opens a line: place, date and agency before a dash. Null where the line has none. */
export function openingOf(line: Line, lex: ReadingLexicon): Opening | null {
  const head = line.text.slice(0, LONGEST);
  if (!/^\p{Lu}/u.test(head)) return null;
  for (const m of head.matchAll(DASH)) {
    const p = partsOf(head.slice(0, m.index), lex);
    if (!p || !fits(p, m[0], line.text.slice(m.index + m[0].length))) continue;
    const place = head.slice(p.place.start, p.place.end);
    const base = line.start;
    return {
      dateline: {
        place,
        ...(p.date === undefined ? {} : { date: p.date }),
        start: base + p.place.start,
        end: base + p.place.end,
      },
      ...(p.agency
        ? { credit: { agency: p.agency.text, start: base + p.agency.start, end: base + p.agency.end } }
        : {}),
      after: base + m.index + m[0].length,
    };
  }
  return null;
}
