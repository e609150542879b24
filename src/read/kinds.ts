import type { Snapshot } from '../record/index.ts';

/** How the bytes of a snapshot are to be read. */
export type Kind = 'html' | 'markdown' | 'feed' | 'jsonl' | 'text';

const BY_TYPE: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)/iu, 'html'],
  [/^text\/(?:x-)?markdown/iu, 'markdown'],
  [/^application\/(?:rss|atom|rdf)\+xml/iu, 'feed'],
  [/^application\/(?:x-ndjson|x-jsonlines|jsonl|jsonlines|ndjson)/iu, 'jsonl'],
];
const BY_ENDING: readonly (readonly [RegExp, Kind])[] = [
  [/\.(?:x?html?|xht)$/iu, 'html'],
  [/\.(?:md|markdown|mdown)$/iu, 'markdown'],
  [/\.(?:rss|atom|rdf)$/iu, 'feed'],
  [/\.(?:jsonl|ndjson|jsonlines)$/iu, 'jsonl'],
];
const FEED = /<(?:\w+:)?(?:rss|feed|rdf|channel)[\s>]/iu;
const PAGE = /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<article[\s>]/iu;

/** By the media type, then the ending of the name, then the words themselves; XML is looked into. */
export function kindOf(snapshot: Pick<Snapshot, 'mediaType' | 'origin'>, text: string): Kind {
  const opening = text.slice(0, 2000).trimStart();
  const sniffed = sniff(opening);
  // Servers call feeds pages and pages feeds: what it begins with is surer.
  if (sniffed === 'feed' || (sniffed === 'html' && /^<(?:!doctype\s+html|html)/iu.test(opening))) return sniffed;
  const path = snapshot.origin.replace(/[?#].*$/u, '');
  const byType = BY_TYPE.find(([t]) => t.test(snapshot.mediaType ?? ''))?.[1];
  return byType ?? BY_ENDING.find(([e]) => e.test(path))?.[1] ?? sniffed;
}

function sniff(opening: string): Kind {
  if (/^(?:<\?xml|<!--|<rss|<feed|<rdf)/iu.test(opening) && FEED.test(opening) && !PAGE.test(opening)) return 'feed';
  if (opening.startsWith('<') && (PAGE.test(opening) || /^<(?:p|div|section|main|h[1-6]|!--)[\s>]/iu.test(opening)))
    return 'html';
  if (/^---[ \t]*\r?\n[\p{L}_-]+\s*:/u.test(opening)) return 'markdown';
  return /^\{\s*"[\w-]+"\s*:/u.test(opening) && /"(?:id|text|html)"\s*:/u.test(opening) ? 'jsonl' : 'text';
}

const FIELD =
  /^(?:from|to|cc|subject|date|received|return-path|delivered-to|reply-to|message-id|mime-version|content-type|x-[\w-]+|dkim-signature|arc-[\w-]+|authentication-results):/iu;

/** Whether a snapshot is a mail: by its media type, its name, or the fields it opens with. */
export function isMail(snapshot: Pick<Snapshot, 'mediaType' | 'origin' | 'bytes'>): boolean {
  if (/^message\/rfc822/iu.test(snapshot.mediaType ?? '') || /\.eml$/iu.test(snapshot.origin)) return true;
  const head = Buffer.from(snapshot.bytes.subarray(0, 4096))
    .toString('latin1')
    .replace(/\r?\n[ \t]+/gu, ' ');
  const fields = head.split(/\r?\n/u).slice(0, 6);
  return fields.filter((f) => FIELD.test(f)).length >= 4;
}
