import type { CommandSpec } from '../spec.ts';
import { actor } from './actor.ts';
import { add } from './add.ts';
import { brief } from './brief.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { completionOf } from './completion.ts';
import { demo } from './demo.ts';
import { due } from './due.ts';
import { exportCommand } from './export.ts';
import { group } from './group.ts';
import { read } from './read.ts';
import { search } from './search.ts';
import { show } from './show.ts';
import { stories } from './stories.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  demo,
  add,
  stories,
  show,
  timeline,
  brief,
  compare,
  due,
  check,
  search,
  exportCommand,
  verify,
  read,
  group,
  actor,
  completionOf(() => COMMANDS),
];
