import { parentPort, workerData } from 'node:worker_threads';
import { checkContent, today } from '#check/check.ts';

// Run by check-apart.ts; what is wrong is all it says.
parentPort?.postMessage(checkContent(workerData, { today: today() }));
