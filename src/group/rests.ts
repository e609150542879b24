import type { AnnotatedArticle, Claim, Member, Rest, Span, Statement } from '../record/index.ts';
import { hull, overlapping, overlaps } from '../text/index.ts';
import { sameOutlet, toldItself } from './credits.ts';
import { wordingOf } from './hashes.ts';

type Reported = Pick<Member, 'id' | 'annotated' | 'claims' | 'group'>;
type Shows = Rest['shown'];
type Found = Omit<Rest, 'claim'>;

/** Where a sentence stands for the first time, by its words. */
type Firsts = ReadonlyMap<number, { readonly member: Reported; readonly at: Span }>;

interface Shelf {
  readonly members: readonly Reported[];
  readonly firsts: Firsts;
}

// A quotation is everybody's who was there.
const QUOTED = /["“”„«»][^"“”„«»]*(?:["“”„«»]|$)/gu;
// Fewer words of prose can be the same by chance: a day, an office, a verb of saying.
const FEWEST = 8;

/** The words of a sentence as they are compared; null where it has few beside what is quoted in it. */
function wordsOf(text: string): number | null {
  const prose = text.replace(QUOTED, ' ').split(/\s+/u);
  return prose.filter((w) => /[\p{L}\p{N}]/u.test(w)).length < FEWEST ? null : wordingOf(text);
}

const published = (m: Reported): string => m.annotated.article.published ?? '9999';

function shelfOf(given: readonly Reported[]): Shelf {
  const members = [...given].sort((a, b) =>
    published(a) === published(b) ? (a.id < b.id ? -1 : 1) : published(a) < published(b) ? -1 : 1,
  );
  const firsts = new Map<number, { readonly member: Reported; readonly at: Span }>();
  for (const member of members)
    for (const at of member.annotated.sentences) {
      const words = wordsOf(member.annotated.article.text.slice(at.start, at.end));
      if (words !== null && !firsts.has(words)) firsts.set(words, { member, at });
    }
  return { members, firsts };
}

/** The articles of an outlet, other than `but`. */
const articlesOf = ({ members }: Shelf, outlet: string, but: string): string[] =>
  members.flatMap((m) => (m.id !== but && sameOutlet(m.annotated.article.outlet ?? '', outlet) ? m.id : []));

/** Where somebody says something to the article's own outlet: in the words of the statement that the claim is, or stands in. */
function own(m: Reported, s: Statement | undefined): Found | undefined {
  const { article } = m.annotated;
  const said = s && hull([s, s.cue, s.speaker, s.addressee].filter((x) => x !== undefined));
  const at = said && toldItself(article, article.text.slice(said.start, said.end));
  if (!at) return undefined;
  const shown = [{ start: said.start + at.start, end: said.start + at.end }];
  return { on: 'own', articles: [m.id], why: 'it was told to its own outlet', shown };
}

/** What a claim's sentences say on whose reporting it is. */
function inSentences(shelf: Shelf, m: Reported, c: Claim): Found | undefined {
  const sentences = sentencesOf(m.annotated, c);
  const cites = (m.group.citesOutlets ?? []).filter((x) => sentences.some((s) => overlaps(s, x)));
  return own(m, saidIn(m.annotated, c)) ?? (cites.length > 0 ? credited(shelf, m, cites) : copied(shelf, m, sentences));
}

function credited(shelf: Shelf, m: Reported, cites: NonNullable<Member['group']['citesOutlets']>): Found {
  const articles = [...new Set(cites.flatMap((c) => articlesOf(shelf, c.outlet, m.id)))];
  const names = [...new Set(cites.map((c) => c.outlet))];
  return {
    on: 'credit',
    articles,
    ...(articles.length === 0 ? { outlet: names[0]! } : {}),
    why: `it credits ${names.join(' and ')}`,
    shown: cites.map(({ start, end }) => ({ start, end })),
  };
}

/** A sentence that an earlier article of another origin has word for word, be it only a paragraph between its own. */
function copied({ firsts }: Shelf, m: Reported, sentences: readonly Span[]): Found | undefined {
  for (const { start, end } of sentences) {
    const words = wordsOf(m.annotated.article.text.slice(start, end));
    const first = words === null ? undefined : firsts.get(words);
    if (!first || first.member.group.origin === m.group.origin) continue;
    const there = { article: first.member.id, start: first.at.start, end: first.at.end };
    const why = `its sentence stands in ${first.member.id} word for word`;
    return { on: 'copy', articles: [first.member.id], why, shown: [{ start, end, there }] };
  }
  return undefined;
}

/** The reports that a synthesis lists. */
function listed(shelf: Shelf, m: Reported): Found | undefined {
  const list = m.annotated.article.citedReports ?? [];
  if (list.length === 0) return undefined;
  const articles = [...new Set(list.flatMap((r) => articlesOf(shelf, r.outlet, m.id)))];
  const shown: Shows = list.map(({ start, end }) => ({ start, end }));
  return { on: 'sources', articles, why: `it is of a synthesis of ${list.length} reports`, shown };
}

/** The statement on whose word a claim stands; itself for a statement. */
const saidIn = (a: AnnotatedArticle, c: Claim): Statement | undefined =>
  c.kind === 'statement' ? c.is : a.statements.find((s) => s.id === c.is.statedBy);

/** The sentences of a claim, and of the statement that it stands in. */
function sentencesOf(a: AnnotatedArticle, c: Claim): Span[] {
  const places: Span[] = [...c.evidence, ...[saidIn(a, c)].filter((s) => s !== undefined)];
  return [...new Set(places.flatMap((p) => overlapping(a.sentences, p).map((o) => o.item)))];
}

/** What somebody goes on to say, where nothing tells that it was said to others than the words before. */
function goesOn(a: AnnotatedArticle, found: ReadonlyMap<string, Found>, c: Claim): Found | undefined {
  const said = saidIn(a, c);
  if (!said?.speaker || said.speaker.unnamed || said.venue !== undefined) return undefined;
  const { actor, name } = said.speaker;
  const before = a.statements.filter((s) => s.start < said.start);
  // A pronoun of which nobody knows whom it means takes up the last who spoke.
  const own =
    actor === undefined && name === undefined ? before.slice(-1) : before.filter((s) => s.speaker?.actor === actor);
  const last = own.findLast((s) => s.venue !== undefined || found.has(s.id));
  const rest = last && found.get(last.id);
  return rest?.on === 'credit' || rest?.on === 'own' ? rest : undefined;
}

/** The agency whose report it is, where the outlet is another: what was its own, nobody can tell from the text. */
function agencys(shelf: Shelf, m: Reported): Found | undefined {
  const { credits = [], outlet = '' } = m.annotated.article;
  const [c] = credits.filter((x) => !sameOutlet(x.agency, outlet));
  if (!c || c.start === undefined || c.end === undefined) return undefined;
  const articles = articlesOf(shelf, c.agency, m.id);
  const known = articles.length === 0 ? { outlet: c.agency } : {};
  return {
    on: 'credit',
    articles,
    ...known,
    why: `its article credits ${c.agency}`,
    shown: [{ start: c.start, end: c.end }],
  };
}

function restsIn(shelf: Shelf, m: Reported): Rest[] {
  const { annotated: a } = m;
  const found = new Map<string, Found>();
  const whole = listed(shelf, m) ?? agencys(shelf, m);
  return m.claims.flatMap((c): Rest[] => {
    const first = inSentences(shelf, m, c) ?? goesOn(a, found, c);
    if (first) found.set(c.is.id, first);
    const rest = first ?? whole;
    return rest ? [{ claim: c.id, ...rest }] : [];
  });
}

/** For each article of a story, in their order, the claims that rest on something else than the article as a whole. */
export function restsOf(members: readonly Reported[]): Rest[][] {
  const shelf = shelfOf(members);
  return members.map((m) => restsIn(shelf, m));
}
