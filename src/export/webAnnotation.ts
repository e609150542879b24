import { actorOfClaim, type Claim, type Evidence, type Lookup, lookupOf, type Member } from '../record/index.ts';
import { json, line, type Told, urn, webOf } from './told.ts';

type Node = Readonly<Record<string, unknown>>;

/** Units of context on each side: enough to tell words from the same words elsewhere. */
const AROUND = 32;

const CUT = /^[\u{dc00}-\u{dfff}]|[\u{d800}-\u{dbff}]$/gu;

/** Text without half a character at its ends. */
const whole = (text: string): string => text.replace(CUT, '');

/** Positions count characters (code points), as the model asks, not UTF-16 units. */
const characters = (text: string, at: number): number => [...text.slice(0, at)].length;

/**
 * Where words stand. Quoted with what is around them, they are found on the page; the place within our text of it is no place on the page, and
 * stands on a source of its own.
 */
function targets(m: Member, e: Evidence): Node[] {
  const { text } = m.annotated.article;
  const quote = {
    type: 'TextQuoteSelector',
    exact: e.quote,
    prefix: whole(text.slice(Math.max(0, e.start - AROUND), e.start)),
    suffix: whole(text.slice(e.end, e.end + AROUND)),
  };
  const position = { type: 'TextPositionSelector', start: characters(text, e.start), end: characters(text, e.end) };
  const web = webOf(m.annotated.article);
  const own = { source: urn('article', m.id), selector: [quote, position] };
  return web === undefined ? [own] : [{ source: web, selector: [quote] }, own];
}

const tag = (value: string): Node => ({ type: 'TextualBody', purpose: 'tagging', value });

function bodies(look: Lookup, c: Claim): Node[] {
  const who = actorOfClaim(look, c);
  const time =
    c.kind === 'statement'
      ? c.is.said?.edtf
      : c.kind === 'event'
        ? c.is.happened?.edtf
        : c.kind === 'commitment'
          ? c.is.due?.edtf
          : c.is.period?.edtf;
  return [
    tag(c.kind),
    ...(c.kind === 'event' ? [tag(c.is.type)] : c.kind === 'statement' ? [tag(c.is.stance)] : []),
    ...(who && who.name !== '' ? [{ type: 'TextualBody', purpose: 'identifying', value: who.name }] : []),
    ...(time === undefined ? [] : [{ type: 'TextualBody', purpose: 'describing', value: `time (EDTF): ${time}` }]),
  ];
}

/** The claims of a story as W3C Web Annotations: a collection with one page, every claim with a target for each piece of its evidence. */
export function webAnnotation({ weighed, members }: Told): string {
  const look = lookupOf(members, weighed.actors);
  const id = urn('story', weighed.story.id);
  const items = members.flatMap((m) =>
    m.claims.map((c) => ({
      id: urn('claim', c.id),
      type: 'Annotation',
      motivation: 'classifying',
      body: bodies(look, c),
      target: c.evidence.flatMap((e) => targets(m, e)),
    })),
  );
  return json({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${id}:annotations`,
    type: 'AnnotationCollection',
    label: line(weighed.story.title),
    total: items.length,
    first: { id: `${id}:annotations:1`, type: 'AnnotationPage', partOf: `${id}:annotations`, startIndex: 0, items },
  });
}
