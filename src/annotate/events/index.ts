/**
 * What happened: events of the 16 PLOVER types, each with who did it to whom.
 * Takes: a `Doc`, its mentions, dates and statements. Gives: events in order of place, each with the rule that coded it.
 * Never: codes what someone demands, threatens, offers or denies as the thing itself; joins parts of different sentences'
 * clauses, except where a sentence speaks of `those talks`.
 */
import type { DateAnnotation, EventAnnotation, Statement } from '../../record/index.ts';
import type { Doc } from '../../syntax/types.ts';
import { clockFor } from '../dates/index.ts';
import type { Mentioned } from '../mentions/index.ts';
import { draftOf, statusOf } from './make.ts';
import { codingsIn } from './read.ts';
import { refined } from './refiners/index.ts';
import type { Scene } from './scene.ts';
import { scenesIn } from './scenes.ts';
import { statedIn } from './within.ts';

export { type StatedBy, statedIn } from './within.ts';

/** `gave the sides until Sunday`: when a term ends is not when it was set. Dates keep their places in the list. */
function withoutTerms(s: Scene, dates: readonly DateAnnotation[]): readonly DateAnnotation[] {
  const opens = s.tree.sentence.tokens.filter((t) => s.words.until.has(t.lower));
  if (opens.length === 0) return dates;
  return dates.map((d) => {
    const { edtf: _, ...untimed } = d;
    return opens.some((t) => t.end < d.start && d.start - t.end < 6) ? untimed : d;
  });
}

/** Events of one article; `statedBy` is the innermost statement whose words hold the event. */
export function annotateEvents(
  doc: Doc,
  m: Mentioned,
  dates: readonly DateAnnotation[],
  statements: readonly Statement[],
): EventAnnotation[] {
  const [sceneAt, stated] = [scenesIn(doc, m, dates), statedIn(statements)];
  const out: EventAnnotation[] = [];
  for (const sentence of doc.sentences) {
    const scene = sceneAt(sentence);
    const codings = codingsIn(scene);
    const times = codings.length > 0 ? withoutTerms(scene, dates) : dates;
    for (const coding of codings) {
      const draft = draftOf(scene, coding);
      if (!draft) continue;
      const happened = clockFor(
        doc,
        draft.status === 'actual' ? times : dates,
        draft,
        coding.trigger,
        scene.tree.sentence,
      );
      const status = statusOf(draft.status, happened, doc.article.published);
      out.push({ ...draft, id: '', status, ...(happened ? { happened } : {}), ...stated(draft) });
    }
  }
  return refined(doc, m, out).map((e, n) => ({ ...e, id: `e${n + 1}` }));
}
