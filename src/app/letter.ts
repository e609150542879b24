import { createHash } from 'node:crypto';
import { marked } from '../export/index.ts';
import type { Alert, AlertKind } from './alerts.ts';

const LABELS: Readonly<Record<AlertKind, string>> = {
  denial: 'Denial',
  conflict: 'Conflict',
  correction: 'Correction',
  gone: 'Page gone',
  overdue: 'Overdue',
};

/** An alert in a few lines of text: what it is, of which story, and the words with their source. */
export function alertText({ kind, title, message, words }: Alert): string {
  const lines = words.map(
    (w) => `  ${w.source}: ${marked(w.quote.replace(/\s+/gu, ' '))} (${w.article}, ${w.start}–${w.end})`,
  );
  return [`${LABELS[kind]}: ${message}`, `  in: ${title}`, ...lines].join('\n');
}

/** Lines of at most 76 letters of base64 (RFC 2045, 6.8). */
const base64 = (text: string): string =>
  (
    Buffer.from(text, 'utf8')
      .toString('base64')
      .match(/.{1,76}/gu) ?? []
  ).join('\r\n');

/** An encoded word for each 42 bytes, none within a character (RFC 2047): with the field's name a line has at most 78. */
function encodedWords(text: string): string {
  const parts = [''];
  for (const char of text.replace(/[\r\n]+/gu, ' ')) {
    if (Buffer.byteLength(parts.at(-1)! + char) > 42) parts.push('');
    parts[parts.length - 1] += char;
  }
  return parts.map((p) => `=?UTF-8?B?${Buffer.from(p, 'utf8').toString('base64')}?=`).join('\r\n ');
}

/** A mail file for alerts. */
export interface Letter {
  /** Named by its content, so that the same news is one file. */
  readonly name: string;
  readonly text: string;
}

/** `Fri, 20 Mar 2026 12:00:00 +0000` (RFC 5322, 3.3). */
const stampOf = (now: string): string => new Date(now).toUTCString().replace('GMT', '+0000');

/** Alerts as a message that a mail program can open or a transport send (RFC 5322): the sender and receiver are for whoever sends it to fill. */
export function letterOf(alerts: readonly Alert[], now: string): Letter {
  const body = `${alerts.map(alertText).join('\n\n')}\n\nWhat the sources say; nothing here says what is true.\n`;
  const id = createHash('sha256').update(`${now}\n${body}`).digest('hex').slice(0, 24);
  const first = alerts[0];
  const subject = first
    ? `${LABELS[first.kind]}: ${first.title}${alerts.length > 1 ? ` (and ${alerts.length - 1} more)` : ''}`
    : '';
  const head = [
    `Date: ${stampOf(now)}`,
    'From: onrecord <onrecord@localhost>',
    'To: undisclosed-recipients:;',
    `Subject: ${encodedWords(subject)}`,
    `Message-ID: <${id}@onrecord.localhost>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    // An answer to it by a machine would go nowhere (RFC 3834).
    'Auto-Submitted: auto-generated',
  ];
  return { name: `${now.slice(0, 10)}-${id}.eml`, text: `${head.join('\r\n')}\r\n\r\n${base64(body)}\r\n` };
}
