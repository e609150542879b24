import { parentPort } from 'node:worker_threads';
import { annotateRead, readLine } from '../../app/read.ts';
import { weighedSources } from '../../app/story.ts';
import type { Answered, Asked } from './helper.ts';

// Tables and network are loaded by reading something, while the program that started this thread still loads itself.
readLine({ id: '', text: 'The minister said on Monday that 20 people would go to Paris by 3 May.', lang: 'en' });

const answer = (asked: Asked): Answered =>
  asked.kind === 'read' ? annotateRead(asked.id, asked.read) : weighedSources(asked.sources);

parentPort?.on('message', (asked: Asked | null) => {
  if (asked) parentPort?.postMessage(answer(asked));
  else parentPort?.close();
});
