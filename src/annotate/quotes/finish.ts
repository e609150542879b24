import type { DateAnnotation, Statement } from '../../record/index.ts';
import type { Doc } from '../../syntax/types.ts';
import { hull } from '../../text/index.ts';
import { aboutOf } from './about.ts';
import { saidAt, venueOf } from './circumstances.ts';
import type { Draft } from './draft.ts';
import type { Page } from './floating.ts';
import { kindOf } from './kind.ts';
import type { Scene } from './scene.ts';
import type { Settled } from './settle.ts';
import { actorAt, type People, speakerAt } from './speaker.ts';
import { stanceFrom } from './stance.ts';

/** What finishing a draft needs besides it. */
export interface Setting {
  readonly doc: Doc;
  readonly page: Page;
  readonly people: People;
  readonly dates: readonly DateAnnotation[];
}

/** Statements with ids in order of place. */
export function finished(setting: Setting, list: readonly Settled[]): Statement[] {
  return list.map(({ draft, within }, n) =>
    statementOf(setting, draft, `s${n + 1}`, within === undefined ? undefined : `s${within + 1}`),
  );
}

function statementOf(setting: Setting, d: Draft, id: string, within: string | undefined): Statement {
  const { doc, page, people, dates } = setting;
  const s = page.scenes[d.sentence]!;
  const speaker = d.source && speakerAt(people, page.text, d.source, s.words);
  const hearer = d.hearer && actorAt(people, d.hearer);
  const venue = venueOf(s, d);
  const said = saidAt(doc, dates, s, d);
  const about = aboutOf(s, d, people, speaker?.actor);
  const parts = [...d.content, ...(d.cue ? [d.cue] : []), ...(d.source && isNear(s, d.source) ? [d.source] : [])];
  return {
    id,
    kind: kindOf(page.text, d, page.marks),
    ...hull(parts)!,
    content: d.content,
    ...(d.cue ? { cue: d.cue } : {}),
    ...(speaker ? { speaker } : {}),
    ...(d.hearer ? { addressee: { ...d.hearer, ...(hearer ? { actor: hearer.id } : {}) } } : {}),
    ...(venue ? { venue } : {}),
    ...(said ? { said } : {}),
    ...(within ? { within } : {}),
    ...(about ? { about } : {}),
    stance: stanceFrom(s, d, people, people.actor(speaker?.actor)),
    rule: d.rule,
  };
}

const isNear = (s: Scene, at: { start: number; end: number }): boolean =>
  at.start >= s.sentence.start && at.end <= s.sentence.end;
