import type { Member } from '../../app/record.ts';
import { type Scene, shownRow } from './scene.ts';
import type { OriginView } from './types.ts';

/** To which original report an article traces, and what shows it. */
export function originView(scene: Scene, m: Member): OriginView {
  const { origin, copyOf, copyKind, reasons, shown = [] } = m.group;
  return {
    origin,
    ...(copyOf === undefined ? {} : { copyOf }),
    ...(copyKind === undefined ? {} : { copyKind }),
    reasons: reasons.map((text, i) => ({
      text,
      shown: shown.filter((s) => s.reason === i).map((s) => shownRow(scene, m.id, s)),
    })),
  };
}
