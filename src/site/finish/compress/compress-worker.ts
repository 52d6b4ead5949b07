import { constants, setPriority } from 'node:os';
import { workerData } from 'node:worker_threads';
import { compressFile, type Quality } from '#site/finish/compress/compress-file.ts';

/** What compress-all.ts gives to each of its threads. */
export type Share = { files: readonly string[]; quality: Quality };

// The index is made meanwhile, mostly by one processor: it must not be what is waited for in the end.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const { files, quality } = workerData as Share;
for (const file of files) compressFile(file, quality);
