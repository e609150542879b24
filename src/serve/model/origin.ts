import type { Member, Shown } from '../../app/record.ts';
import { type Scene, wordsAt } from './scene.ts';
import type { OriginView, ReasonRow } from './types.ts';

/** The words that show a reason, beside those of the other article, where that is still in the story. */
function shownRow(scene: Scene, m: Member, { start, end, there }: Shown): ReasonRow['shown'][number] {
  const words = wordsAt(scene, m.id, { start, end });
  const other = there && scene.open.members.some((x) => x.id === there.article);
  return other ? { words, there: wordsAt(scene, there.article, there) } : { words };
}

/** To which original report an article traces, and what shows it. */
export function originView(scene: Scene, m: Member): OriginView {
  const { origin, copyOf, copyKind, reasons, shown = [] } = m.group;
  return {
    origin,
    ...(copyOf === undefined ? {} : { copyOf }),
    ...(copyKind === undefined ? {} : { copyKind }),
    reasons: reasons.map((text, i) => ({
      text,
      shown: shown.filter((s) => s.reason === i).map((s) => shownRow(scene, m, s)),
    })),
  };
}
