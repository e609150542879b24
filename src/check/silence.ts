const COMMENT = /<!--\s*onrecord-disable(?<ids>(?:\s+[A-Z]\d{1,2})+)\s*-->/gu;

/** Rules that a comment of the draft silences: `<!-- onrecord-disable Q6 T1 -->`. */
export function silenced(draft: string): ReadonlySet<string> {
  return new Set([...draft.matchAll(COMMENT)].flatMap((m) => m.groups?.ids?.trim().split(/\s+/u) ?? []));
}
