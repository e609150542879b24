import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  annotateRead,
  type Checked,
  checkerOf,
  isRead,
  lastDay,
  type ProfileName,
  readSnapshot,
} from '../../src/app.ts';
import type { AnnotatedArticle } from '../../src/record/index.ts';
import { ROOT } from '../serve/run.ts';

const CASES = path.join(ROOT, 'test/cases/check');
const FOLDERS: Readonly<Record<string, string>> = { demo: path.join(ROOT, 'demo/story') };

/** Files of a folder of cases, in order. */
export const caseFiles = (folder: string): string[] => readdirSync(path.join(CASES, folder)).sort();
export const caseText = (folder: string, file: string): string => readFileSync(path.join(CASES, folder, file), 'utf8');

const read = new Map<string, readonly AnnotatedArticle[]>();

/** The reports of an invented story: the demo's, or a folder of `test/cases/check/stories`. */
export function storyArticles(story: string): readonly AnnotatedArticle[] {
  const dir = FOLDERS[story] ?? path.join(CASES, 'stories', story);
  const made =
    read.get(story) ??
    readdirSync(dir)
      .sort()
      .flatMap((file) => {
        const bytes = readFileSync(path.join(dir, file));
        return readSnapshot({ id: file, sha256: file, bytes, origin: file, seen: '2026-06-01T00:00:00Z' }).map((r) =>
          annotateRead(file.replace(/\.\p{L}+$/u, ''), r),
        );
      })
      .filter(isRead);
  read.set(story, made);
  return made;
}

const checkers = new Map<string, (id: string, draft: string) => Checked>();

/** What a draft is checked as; `previous` is the text of its last edition. */
export interface As {
  readonly story: string;
  readonly profile: ProfileName;
  readonly previous?: string;
  readonly at?: string;
}

/** A draft checked against a story; the story's last day stands for today where none is given. */
export function checked(draft: string, as: As): Checked {
  const sources = storyArticles(as.story);
  const at = as.at ?? lastDay(sources.map((annotated) => ({ annotated })));
  const key = JSON.stringify(as);
  const made =
    checkers.get(key) ??
    checkerOf(sources, {
      profile: as.profile,
      ...(at === undefined ? {} : { at }),
      ...(as.previous === undefined ? {} : { previous: as.previous }),
    });
  checkers.set(key, made);
  return made('draft', draft);
}
