// Loaded before the program (node --import): at the end, its peak memory in KiB goes to the file that ONRECORD_PEAK names.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) process.on('exit', () => writeFileSync(process.env.ONRECORD_PEAK, String(process.resourceUsage().maxRSS)));
