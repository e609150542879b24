// What the page of the checker's rules is made of: each rule with its level in every profile and an example of each side from its cases.
import { readFileSync } from 'node:fs';

const FAMILIES = 'QACFTNPESU';
const LINE = /^(?<name>\p{L}+): ?(?<value>.*)$/u;

/** The first breach and the first fine draft of a rule's file of cases, each with the profile under which it is read. */
function examplesOf(text) {
  let profile = 'wire';
  const out = {};
  for (const line of text.split('\n')) {
    const { name, value } = line.startsWith('#') ? {} : (LINE.exec(line)?.groups ?? {});
    if (name === 'profile') profile = value;
    else if ((name === 'breach' || name === 'fine') && !out[name]) out[name] = { profile, draft: value };
  }
  return out;
}

/** The rules in the order of the letters of their families, with levels and examples. */
export function rulesWithExamples(rules, profiles, levelOf, root) {
  const place = (r) => FAMILIES.indexOf(r.id[0]) * 100 + Number(r.id.slice(1));
  return [...rules]
    .sort((a, b) => place(a) - place(b))
    .map((r) => ({
      ...r,
      levels: Object.fromEntries(Object.entries(profiles).map(([name, p]) => [name, levelOf(r, undefined, p)])),
      examples: examplesOf(readFileSync(`${root}/test/cases/check/rules/${r.id}.txt`, 'utf8')),
    }));
}
