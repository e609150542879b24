import { listed } from '../frame.ts';
import { inClass } from '../scene.ts';
import type { VerbRule } from './types.ts';

/** `denied any part in the attack`, `denied that its officers fired`, `denied him a visa`. */
export const deny: VerbRule = (s, f) => {
  if (!listed(f, s.words.denying) || f.negated || f.passive) return null;
  const content = f.complement ?? f.objects.at(-1);
  if (!content) return null;
  const given = f.recipients.length > 0 || inClass(s, content, ['permission']);
  return {
    code: 'REJECT',
    rule: 'annotate/events/rules/deny',
    trigger: f.verb,
    content,
    ...(given && f.recipients.length > 0 ? { targets: f.recipients } : {}),
  };
};
