// Scores the demo's story, weighed by the built package, against what a reader wrote down from its files.

const fold = (s) => (s ?? '').toLowerCase();

/** Where words stand in the article of a file; null where they are not in its text. */
function placeOf({ file, words }, texts) {
  const at = texts.get(file)?.indexOf(words) ?? -1;
  return at < 0 ? null : { article: file, start: at, end: at + words.length };
}

/** A look-up of points by the places on which they rest. */
function restingOn(story, texts) {
  const claims = new Map(story.members.flatMap((m) => m.claims.map((c) => [c.id, c])));
  const evidence = new Map(
    story.weighed.points.map((p) => [p.id, p.reports.flatMap((r) => claims.get(r.claim)?.evidence ?? [])]),
  );
  return (point, place) => {
    const at = placeOf(place, texts);
    return at !== null && (evidence.get(point) ?? []).some((e) => e.article === at.article && e.start < at.end && at.start < e.end);
  };
}

const ratio = (list) => (list.length === 0 ? null : (100 * list.filter(Boolean).length) / list.length);

function originsRight(gold, groups) {
  const family = (id) => groups.filter((g) => g.origin === groups.find((x) => x.id === id)?.origin).map((g) => g.id).sort().join();
  return gold.origins.flatMap((o) => o.files.map((f) => family(f) === [...o.files].sort().join()));
}

function copiesRight(gold, groups) {
  return gold.origins.flatMap((o) =>
    o.copies.map((c) => {
      const g = groups.find((x) => x.id === c.file);
      return [c.copyOf, ...(c.acceptCopyOf ?? [])].includes(g?.copyOf) && [c.copyKind, ...(c.acceptCopyKinds ?? [])].includes(g?.copyKind);
    }),
  );
}

/** Whether a conflict's two points rest on two different places of the gold's. */
function isConflict(conflict, gold, rests) {
  const [a, b] = [conflict.a, conflict.b].map((p) => gold.evidence.flatMap((e, i) => (rests(p, e) ? [i] : [])));
  return a.some((i) => b.some((j) => i !== j));
}

function dueRight(item, rows, rests) {
  return rows.some(
    (r) =>
      item.action.some((place) => rests(r.point, place)) &&
      [item.due, ...(item.acceptDue ?? [])].some((d) => (d ?? undefined) === r.due) &&
      r.status === item.status,
  );
}

/** The rows of the comparison that stand as the gold has them. */
function comparedRight(gold, weighed, rests) {
  const sideOf = (key) => weighed.sides.find((s) => fold(s.name) === fold(gold.compare.sides[key].name))?.id;
  const tells = (row, key, place) => (row.bySide[sideOf(key)] ?? []).some((p) => rests(p, place));
  const two = (standing) =>
    gold.compare[standing].map((item) => weighed.compared.some((row) => row.standing === standing && tells(row, 'HAL', item.HAL) && tells(row, 'TOL', item.TOL)));
  const only = gold.compare.only.map((item) => weighed.compared.some((row) => row.standing === 'only' && tells(row, item.side, item)));
  return [...two('both'), ...two('conflict'), ...only];
}

/** Shares in per cent. `story` and `due` are of the built package, `compared` of the two readouts alone; `groups` of all articles. */
export function demoFigures(gold, { story, readouts, due, groups, texts }) {
  const rests = restingOn(story, texts);
  const { conflicts } = story.weighed;
  const wanted = gold.conflicts.filter((c) => !c.superseded);
  return {
    'demo/origins': ratio(originsRight(gold, groups)),
    'demo/copies': ratio(copiesRight(gold, groups)),
    'demo/conflicts': ratio(wanted.map((c) => conflicts.some((x) => isConflict(x, c, rests)))),
    'demo/conflictsRight': ratio(conflicts.map((x) => gold.conflicts.some((c) => isConflict(x, c, rests)))),
    'demo/due': ratio(gold.due.map((d) => dueRight(d, due, rests))),
    'demo/readouts': ratio(comparedRight(gold, readouts.weighed, restingOn(readouts, texts))),
  };
}
