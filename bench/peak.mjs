// Loaded before the program (node --import): at the end, its peak memory in KiB and its processor time in microseconds go to the file that ONRECORD_PEAK names.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(process.env.ONRECORD_PEAK, `${maxRSS} ${userCPUTime + systemCPUTime}`);
  });
