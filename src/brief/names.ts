import type { BriefSection, BriefSentence, LinkedActor } from '../record/index.ts';

const LAST = /\p{Lu}[\p{L}’'-]+$/u;

/** Full names of two words and more whose last word no other actor of the story has, with that word. */
function surnamesOf(actors: readonly LinkedActor[]): [string, string][] {
  const people = actors.filter((a) => a.kind === 'person' && /\s/u.test(a.name) && LAST.test(a.name));
  const lasts = people.map((a) => LAST.exec(a.name)![0]);
  return people.flatMap((a, i): [string, string][] =>
    lasts.filter((l) => l === lasts[i]).length === 1 && !/^(?:The|An?) /u.test(a.name) ? [[a.name, lasts[i]!]] : [],
  );
}

/** Full at first, by surname from then on; what stands between quotation marks is left as it is. */
export function shortNames(sections: readonly BriefSection[], actors: readonly LinkedActor[]): BriefSection[] {
  const names = surnamesOf(actors);
  const met = new Set<string>();
  const inText = (text: string): string =>
    text
      .split(/(?<quoted>“[^”]*”|"[^"]*")/u)
      .map((part) => (/^["“]/u.test(part) ? part : names.reduce((t, [full, last]) => later(t, full, last, met), part)))
      .join('');
  const told = (s: BriefSentence): BriefSentence => ({ ...s, text: inText(s.text) });
  return sections.map((s) =>
    s.id === 'sources' || s.id === 'source-base' ? s : { ...s, sentences: s.sentences.map(told) },
  );
}

function later(text: string, full: string, last: string, met: Set<string>): string {
  let at = text.indexOf(full);
  if (at < 0) return text;
  if (!met.has(full)) {
    met.add(full);
    at += full.length;
    return text.slice(0, at) + text.slice(at).replaceAll(full, last);
  }
  return text.replaceAll(full, last);
}
