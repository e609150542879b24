import { parentPort } from 'node:worker_threads';
import { annotateRead } from '../../app/read.ts';
import type { Answered, Asked } from './readAll.ts';

parentPort?.on('message', (asked: Asked | null) => {
  if (!asked) return parentPort?.close();
  const answered: Answered = { i: asked.i, made: annotateRead(asked.id, asked.read) };
  return parentPort?.postMessage(answered);
});
