import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type AnnotatedArticle,
  type Checked,
  checkingOf,
  githubAnnotations,
  inGiven,
  mended,
  type ProfileName,
  RULES,
  sarif,
} from '../../../app.ts';
import { type Draft, draftIn, draftOf, withSources } from '../checking.ts';
import { type Call, day, flag, optional, text, Usage } from '../spec.ts';
import { VERSION } from '../version.ts';
import { findingsText } from '../views/findings.ts';
import { changesOf } from '../watching.ts';

function written(call: Call, draft: Draft, checked: Checked, sources: readonly AnnotatedArticle[]): string {
  const format = flag(call, 'json') ? 'json' : text(call, 'format');
  const { given, file } = draft;
  if (format === 'json') return `${JSON.stringify(checked, null, 2)}\n`;
  if (format === 'sarif') return sarif(given, file, checked.findings, RULES, VERSION);
  if (format === 'github') return githubAnnotations(given, file, checked.findings, RULES);
  return findingsText(draft, checked, sources, call.style, call.io.width);
}

/** Sets glyphs of quotation right in the draft's own file. Resolves to the draft as it then is. */
async function fix(call: Call, draft: Draft): Promise<Draft> {
  if (!draft.writable || call.args[0] === '-') throw new Usage('--fix mends files of text, Markdown and HTML only');
  const { given, changes } = mended(draft);
  if (changes === 0) return draft;
  await writeFile(path.resolve(call.io.cwd, draft.file), given);
  call.io.err(`${changes} ${changes === 1 ? 'glyph' : 'glyphs'} of quotation set right in ${draft.file}\n`);
  return draftOf(call);
}

/** The draft again after each change of its file, until the program is stopped. */
async function follow(
  call: Call,
  changes: AsyncIterable<void>,
  report: (draft: Draft) => Promise<number>,
): Promise<number> {
  let status = 0;
  for await (const _ of changes) {
    call.io.err(`\n${call.messages.dim(`${call.args[0]}, ${call.io.now()}`)}\n`);
    // An editor may have the file away for a moment.
    const draft = await draftOf(call).catch(() => undefined);
    if (draft) status = await report(draft);
  }
  return status;
}

export async function run(call: Call): Promise<number> {
  const at = day(call, 'at');
  const profile = (text(call, 'profile') ?? 'wire') as ProfileName;
  const read = await draftOf(call);
  const draft = flag(call, 'fix') ? await fix(call, read) : read;
  const previous =
    text(call, 'previous') === undefined ? undefined : (await draftIn(call, text(call, 'previous')!)).text;
  if (flag(call, 'watch') && call.args[0] === '-') throw new Usage('--watch needs a draft in a file');
  return withSources(call, call.args.slice(1), async ({ articles, today, record }) => {
    const settings = { profile, ...optional('at', at ?? today), ...optional('previous', previous) };
    const { read: readOwn, check } = checkingOf(articles, settings);
    const report = async (d: Draft): Promise<number> => {
      const own = readOwn(d.file, d.text);
      const checked = inGiven(check(own, await record), d);
      await call.io.out(written(call, d, checked, articles));
      return checked.findings.some((f) => f.level !== 'note') ? 1 : 0;
    };
    const changes = flag(call, 'watch') ? changesOf(path.resolve(call.io.cwd, draft.file)) : undefined;
    const status = await report(draft);
    return changes ? follow(call, changes, report) : status;
  });
}
