import type { WeighingLexicon } from '../shape/weighing.ts';
import { common } from './common.ts';

const stems = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).map(common.stem));

export const weighing: WeighingLexicon = {
  promising: stems(
    'promise promised pledge assurance assured assures guarantee guaranteed undertaking undertook vow vowed commitment',
  ),
  another: stems('again next another further follow-up subsequent'),
  future:
    /(?<!\p{L})(?:will|would|shall|should|must|to be|promised?|pledged?|demands?|demanded|asks?|asked)(?!\p{L})/iu,
  lasting:
    /(?<!\p{L})(?:last(?:s|ed|ing)|length|went on for|spoke for|talked for|met for)(?!\p{L})|-(?:minute|hour)(?!\p{L})/iu,
  contacts: [stems('call telephone phone conversation rang spoke'), stems('meeting met meet talks summit session')],
  initiative:
    /(?<!\p{L})(?:(?:at|on) the (?:request|initiative|invitation|suggestion|behest|urging) of|(?:requested|initiated|sought|proposed) by) (?<party>(?:the )?[\p{L}’'-]+(?: \p{L}+)?)/iu,
};
