// Elements that some feeds use and no parser knows, by the ones that mean the same.
const SAME: Readonly<Record<string, string>> = { 'dc:author': 'dc:creator', fullitem: 'content:encoded' };
const ALIAS = new RegExp(`(?<open></?)(?<name>${Object.keys(SAME).join('|')})(?=[\\s>])`, 'giu');
const ROOT = /<(?<prefix>[a-z][\w.-]{0,30}):(?:rss|feed)(?=[\s>])/iu;
const BODY = /<(?<name>xhtml:body|body(?=\s[^>]{0,200}www\.w3\.org\/1999\/xhtml))(?=[\s>])[^>]{0,300}>/giu;
const CONTENT = ['<content:encoded><![CDATA[', ']]></content:encoded>'] as const;

/** A feed whose own elements have a prefix, without it. */
function withoutPrefix(xml: string): string {
  const prefix = ROOT.exec(xml.slice(0, 2000))?.groups?.prefix;
  return prefix === undefined ? xml : xml.replace(new RegExp(`(</?)${prefix.replace(/[.]/gu, '\\.')}:`, 'gu'), '$1');
}

/** An entry's page part (`body` of XHTML) as the content that it is. */
function withContent(xml: string): string {
  const out: string[] = [];
  let from = 0;
  BODY.lastIndex = 0;
  for (let m = BODY.exec(xml); m; m = BODY.exec(xml)) {
    const close = `</${m.groups!.name}>`;
    const end = xml.indexOf(close, m.index);
    if (end < 0) break;
    const inner = xml.slice(m.index + m[0].length, end).replaceAll(']]>', ']]&gt;');
    out.push(xml.slice(from, m.index), CONTENT[0], inner, CONTENT[1]);
    from = end + close.length;
    BODY.lastIndex = from;
  }
  out.push(xml.slice(from));
  return out.join('');
}

/** An author of the whole channel is its editor. */
function withEditor(xml: string): string {
  const item = /<item(?=[\s>])/iu.exec(xml)?.index ?? xml.length;
  const head = xml.slice(0, item);
  return /<rss(?=[\s>])/iu.test(head) && !/<managingEditor(?=[\s>])/iu.test(head)
    ? head.replace(/(<\/?)author(?=[\s>])/giu, '$1managingEditor') + xml.slice(item)
    : xml;
}

/** Sets right what feeds have and the parser doesn't know: elements by other names, a prefix on their own elements, a last tag that is cut off. */
export function repairedFeed(xml: string): string {
  const named = xml.replace(ALIAS, (...m) => {
    const g = m.at(-1) as { open: string; name: string };
    return g.open + SAME[g.name.toLowerCase()]!;
  });
  return withEditor(withContent(withoutPrefix(named))).replace(/<\/[\w:.-]{1,40}\s*$/u, '$&>');
}
