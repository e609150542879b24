import { gradeOutlet, isGrade } from '../../../app/record.ts';
import { problemLine } from '../messages.ts';
import { type Call, flag, Usage } from '../spec.ts';
import { withStore } from '../store.ts';
import { reason } from './withdraw.ts';

export async function run(call: Call): Promise<number> {
  const grade = (call.args.at(-1) ?? '').toUpperCase();
  const outlet = call.args.slice(0, -1).join(' ');
  if (!isGrade(grade) || outlet === '')
    throw new Usage(
      'grade takes an outlet and a grade: a letter from A to F and a figure from 1 to 6',
      'onrecord grade "Harbour Gazette" B2 --why "right in eight cases of ten"',
    );
  const why = reason(call, 'onrecord grade "Harbour Gazette" B2 --why "right in eight cases of ten"');
  return withStore(call, async (store) => {
    const known = await gradeOutlet(store, outlet, grade, why);
    if (typeof known !== 'string') {
      call.io.err(problemLine(known, call.messages, false));
      return 1;
    }
    await call.io.out(
      flag(call, 'json') ? `${JSON.stringify({ outlet: known, grade, why })}\n` : `${known}: graded ${grade}\n`,
    );
    return 0;
  });
}
