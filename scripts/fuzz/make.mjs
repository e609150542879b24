// What is fed in: made from a seed, so that every run can be had again.

/** Numbers from 0 to 1 (mulberry32). */
function chanceFrom(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SENTENCE = 'The foreign minister of Orland said on Monday that the talks would “go on” until 3 May 2026. ';
const PAGE = `<!doctype html><html lang="en"><head><title>Talks go on | Gazette</title><meta property="article:published_time" content="2026-03-01T08:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks go on","author":[{"name":"Anna Lorn"}]}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Talks go on</h1><p class="byline">By Anna Lorn</p>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}<ul><li><a href="/a">Read more</a></li></ul></article></body></html>`;
const FEED = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${SENTENCE}">]><rss version="2.0"><channel><title>Gazette</title><item><title>A</title><link>https://gazette.example/a</link><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate><description><![CDATA[<p>${SENTENCE}</p>]]></description></item></channel></rss>`;
const MAIL = `From: Anna Lorn <anna@gazette.example>\r\nSubject: Talks\r\nDate: Mon, 2 Mar 2026 08:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=cut\r\n\r\n--cut\r\nContent-Type: text/html\r\n\r\n<p>${SENTENCE}</p>\r\n--cut\r\nContent-Type: text/plain\r\n\r\n${SENTENCE}\r\n--cut--\r\n`;
const TEXT = `ORSETT, March 2 (Gazette) — ${SENTENCE}\n\nNext steps\n\n${SENTENCE.repeat(3)}\n\nSources\n\n* Gazette: “Talks go on”\n`;
const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`;
const WARC = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/a\r\nWARC-Date: 2026-03-02T08:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`.repeat(3);
const MAP = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://gazette.example/a</loc><lastmod>2026-03-02</lastmod></url></urlset>`;
const SEEDS = [[PAGE, 'a.html'], [FEED, 'a.rss'], [MAIL, 'a.eml'], [TEXT, 'a.txt'], [WARC, 'a.warc'], [MAP, 'a.xml'], [`---\ntitle: Talks\n---\n\n# Talks\n\n${SENTENCE}`, 'a.md'], [JSON.stringify({ id: 'a', text: SENTENCE }), 'a.jsonl'], [`%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n${SENTENCE}`, 'a.pdf']];

const TAGS = ['div', 'p', 'b', 'ul', 'li', 'table', 'tr', 'td', 'blockquote', 'x-y', 'svg', 'template', 'script', 'style', 'textarea', 'select', 'iframe', 'noscript', 'article', 'a', 'time', 'figure'];
const MARKS = ['<', '>', '"', "'", '&', ';', '\u0000', '\ufeff', '\ud800', '<!--', '-->', '<![CDATA[', ']]>', '&#x110000;', '&nbsp', '<?', '“', '\u2028', '\u202e', '\r', '%', '{', '}', '(', '20', '9999999999'];

const pick = (chance, list) => list[Math.floor(chance() * list.length)];
const upTo = (chance, n) => Math.floor(chance() * n);

/** A text with some of it cut, doubled, moved or replaced by marks that mean something to a parser. */
function mutated(chance, text) {
  let out = text;
  for (let i = 1 + upTo(chance, 12); i > 0; i--) {
    const [at, n] = [upTo(chance, out.length), upTo(chance, 80)];
    const piece = out.slice(at, at + n);
    const put = pick(chance, ['', piece + piece, pick(chance, MARKS), `<${pick(chance, TAGS)}>`, `</${pick(chance, TAGS)}>`, piece.repeat(upTo(chance, 60)), [...piece].reverse().join('')]);
    out = out.slice(0, at) + put + out.slice(at + n);
  }
  return out;
}

const nested = (chance) => {
  const [tag, other] = [pick(chance, TAGS), pick(chance, TAGS)];
  const n = pick(chance, [200, 5000, 50_000]);
  const open = pick(chance, [`<${tag}>`, `<${tag}><${other}>`, `<${tag} class="a`, `<${tag}>x</${other}>`, `<${tag} ${other}=>`]);
  return `<html><body><article><p>${SENTENCE.repeat(4)}</p>${open.repeat(n)}<p>${SENTENCE}</p>`;
};

/** Entities that hold one another, and elements, names and attributes without end. */
function bomb(chance) {
  const depth = 5 + upTo(chance, 20);
  const entities = Array.from({ length: depth }, (_, i) => `<!ENTITY e${i} "${i === 0 ? 'ten bytes!' : `&e${i - 1};`.repeat(10)}">`).join('');
  const long = pick(chance, MARKS).repeat(100_000);
  return pick(chance, [
    `<?xml version="1.0"?><!DOCTYPE r [${entities}]><rss version="2.0"><channel><title>&e${depth - 1};</title><item><title>A</title><description>&e${depth - 1};</description></item></channel></rss>`,
    `<html><body><p title="${long}">${SENTENCE}</p></body></html>`,
    `<html><head>${`<meta name="date" content="${long.slice(0, 5000)}">`.repeat(20)}</head><body><p>${SENTENCE}</p></body></html>`,
    `<html><body><p>${SENTENCE}</p>${long}</body></html>`,
    `<opml version="2.0"><body>${'<outline text="a">'.repeat(2000)}</body></opml>`,
    `<html><body><p>${`${SENTENCE}<br>`.repeat(3000)}</p></body></html>`,
    `${SENTENCE}${'(“'.repeat(50_000)}`,
    `<urlset>${'<url><loc>https://a.example/</loc></url>'.repeat(5000)}</urlset>`,
  ]);
}

const noise = (chance) => Buffer.from(Array.from({ length: upTo(chance, 20_000) }, () => upTo(chance, 256)));

function flipped(chance, text) {
  const bytes = Buffer.from(text);
  for (let i = 1 + upTo(chance, 40); i > 0; i--) bytes[upTo(chance, bytes.length)] = upTo(chance, 256);
  return chance() < 0.3 ? bytes.subarray(0, upTo(chance, bytes.length)) : bytes;
}

const made = {
  noise: (chance) => [noise(chance), pick(chance, SEEDS)[1]],
  mutated: (chance) => {
    const [text, origin] = pick(chance, SEEDS);
    return [Buffer.from(mutated(chance, text)), origin];
  },
  flipped: (chance) => {
    const [text, origin] = pick(chance, SEEDS);
    return [flipped(chance, text), origin];
  },
  nested: (chance) => [Buffer.from(nested(chance)), 'a.html'],
  bomb: (chance) => [Buffer.from(bomb(chance)), pick(chance, ['a.html', 'a.rss', 'a.txt'])],
};
export const KINDS = Object.keys(made);

/** `count` inputs, each with a chance of its own, so that one can be made again alone. */
export function* rounds(seed, count) {
  for (let round = 0; round < count; round++) {
    const chance = chanceFrom(seed * 100_003 + round);
    const kind = KINDS[round % KINDS.length];
    const [bytes, origin] = made[kind](chance);
    yield { kind, round, bytes, origin };
  }
}
