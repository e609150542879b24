// Scores one annotated article against what a reader wrote down from it. An item is found when the spans' intersection over
// union is at least 0.6 and type, speaker, value and EDTF are equal, or among those that `accept...` names.
import countries from 'i18n-iso-countries';

export const ENOUGH = 0.6;

const size = (spans) => spans.reduce((n, s) => n + s.end - s.start, 0);
const shared = (a, b) => a.reduce((n, x) => n + b.reduce((m, y) => m + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0), 0);

/** Intersection over union of two lists of disjoint spans. */
export function iou(a, b) {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (size(a) + size(b) - both);
}

/** Spans meet: by the measure above, or by any overlap where `loose`. */
const meets = (a, b, loose) => (loose ? shared(a, b) > 0 : iou(a, b) >= ENOUGH);

const fold = (s) => (s ?? '').toLowerCase().replace(/[’‘]/gu, "'").replace(/^(?:the|an?) /u, '').replace(/\s+/gu, ' ').trim();

/** What is wanted, and what may stand instead. */
const wanted = (item, key, accept) => [item[key], ...(item[accept] ?? [])];
const among = (list, value) => list.some((x) => (x ?? null) === (value ?? null));

/** The name of the one who says a statement: `unnamed: ...` where the text gives none. */
function speakerOf(statement, read) {
  const { speaker } = statement;
  if (!speaker) return '';
  if (speaker.unnamed) return 'unnamed';
  return speaker.name ?? read.actors.find((a) => a.id === speaker.actor)?.name ?? read.article.text.slice(speaker.start, speaker.end);
}

/** Names are one where they are equal, or where one ends with the other: `Sheinbaum` and `Claudia Sheinbaum`. */
export function sameSpeaker(given, accepted) {
  const name = fold(given);
  return accepted.some((want) => {
    if (/^unnamed:/u.test(want ?? '')) return name === 'unnamed';
    return name === fold(want);
  });
}

/** The words said without the conjunction before them: some readers write it down and some don't. */
const withoutThat = (spans, text) => {
  const [first, ...rest] = spans;
  const lead = /^that\s+/iu.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  return [{ start: first.start + lead, end: first.end }, ...rest];
};

function statementFound(item, read, loose) {
  return read.statements.some(
    (s) =>
      meets(withoutThat(item.content, read.article.text), withoutThat(s.content, read.article.text), loose) &&
      s.kind === item.kind &&
      sameSpeaker(speakerOf(s, read), wanted(item, 'speaker', 'acceptSpeakers')) &&
      ((item.stance ?? item.acceptStances) === undefined || among(wanted(item, 'stance', 'acceptStances'), s.stance)) &&
      (item.said === undefined || among(wanted(item, 'said', 'acceptSaid'), s.said?.edtf)),
  );
}

const dateFound = (item, read, loose) =>
  read.dates.some((d) => meets([item], [d], loose) && d.value === item.value && among(wanted(item, 'edtf', 'acceptEdtf'), d.edtf));

/** Every name and code by which the parties of one side of an event may be called. */
function parties(list, read) {
  return list.flatMap((p) => {
    const actor = read.actors.find((a) => a.id === p.actor);
    return [p.country, actor?.country, actor?.state, actor?.name, read.article.text.slice(p.start, p.end)].filter(Boolean).map(fold);
  });
}

const namesOf = (joined) => (joined ?? '').split(',').map(fold).filter(Boolean);

function sidesRight(item, event, read) {
  const [sources, targets] = [parties(event.sources, read), parties(event.targets, read)];
  const mutual = ['CONSULT', 'AGREE', 'COOPERATE'].includes(event.type);
  const pool = mutual ? [...sources, ...targets] : null;
  const has = (names, given) => names.every((n) => (pool ?? given).includes(n));
  return (
    wanted(item, 'source', 'acceptSources').some((s) => has(namesOf(s), sources)) &&
    wanted(item, 'target', 'acceptTargets').some((t) => has(namesOf(t), targets))
  );
}

function eventFound(item, read, loose) {
  const times = wanted(item, 'happened', 'acceptHappened');
  return read.events.some(
    (e) =>
      meets([item], [e], loose) &&
      [item.type, ...(item.acceptTypes ?? [])].includes(e.type) &&
      wanted(item, 'status', 'acceptStatus').includes(e.status) &&
      (item.happened == null || among(times, e.happened?.edtf)) &&
      sidesRight(item, e, read),
  );
}

function figureFound(item, read, loose) {
  return read.figures.some((f) => {
    const said = read.statements.find((s) => s.id === f.statedBy);
    return (
      meets([item], [f], loose) &&
      f.value === item.value &&
      fold(f.unit) === fold(item.unit) &&
      (item.change === undefined || f.change?.direction === item.change) &&
      (item.claimedBy == null || (said && sameSpeaker(speakerOf(said, read), wanted(item, 'claimedBy', 'acceptClaimedBy'))))
    );
  });
}

/** Whether an owner is one of those wanted, by a name or by the country's name. */
function ownerRight(item, owner, read) {
  const given = owner ? [owner, ...(owner.members ?? []).map((actor) => ({ ...owner, actor }))].flatMap((p) => parties([p], read)) : [];
  const named = given.flatMap((g) => [g, fold(countries.getName(g.toUpperCase(), 'en') ?? '')]).map((n) => n.replace(/ of america$/u, ''));
  const either = wanted(item, 'owner', 'acceptOwners').map((w) => fold(w).replace(/, as told by .*$/u, ''));
  return either.some((w) => w === '' || w.split(' and ').some((part) => named.includes(fold(part))));
}

function commitmentFound(item, read, loose) {
  const dues = wanted(item, 'due', 'acceptDue');
  return read.commitments.some(
    (c) =>
      meets([item], [c], loose) &&
      (item.strength == null || wanted(item, 'strength', 'acceptStrength').includes(c.strength)) &&
      (item.due == null || among(dues, c.due?.edtf)) &&
      ownerRight(item, c.owner, read),
  );
}

const FOUND = { dates: dateFound, statements: statementFound, events: eventFound, figures: figureFound, commitments: commitmentFound };
export const KINDS = ['article', ...Object.keys(FOUND)];

/** What the article says of itself: its dateline, headings and cited reports. */
function articleItems({ article }, read) {
  const a = read.article;
  const items = [];
  if (article.dateline) items.push(fold(a.dateline?.place) === fold(article.dateline));
  for (const h of article.headings ?? []) items.push((a.headings ?? []).some((x) => meets([h], [x], false)));
  for (const c of article.citedReports ?? [])
    items.push((a.citedReports ?? []).some((x) => fold(x.outlet) === fold(c.outlet) && fold(x.headline) === fold(c.headline)));
  return items;
}

/**
 * Found or not, item by item and kind by kind. Starred items alone unless `all`; any overlap of spans will do where `loose`.
 * @returns {Record<string, boolean[]>}
 */
export function itemsFound(gold, read, { all = false, loose = false } = {}) {
  const out = { article: articleItems(gold, read) };
  for (const [kind, found] of Object.entries(FOUND))
    out[kind] = (gold[kind] ?? []).filter((x) => all || x.starred !== false).map((x) => found(x, read, loose));
  return out;
}

/** Without a publication date: each phrase with the value that it keeps, or with none. */
export function undatedRight(gold, read) {
  return Object.entries(gold.withoutPublished ?? {}).map(([phrase, value]) => {
    const at = read.article.text.indexOf(phrase);
    const date = read.dates.find((d) => d.start < at + phrase.length && at < d.end);
    return value === null ? !date?.edtf : date?.edtf === value || date?.value === value;
  });
}
