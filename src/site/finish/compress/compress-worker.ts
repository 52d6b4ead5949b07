import { workerData } from 'node:worker_threads';
import { compressFile, type Quality } from '#site/finish/compress/compress-file.ts';

/** What compress-all.ts gives to each of its threads. */
export type Share = { files: readonly string[]; quality: Quality };

const { files, quality } = workerData as Share;
for (const file of files) compressFile(file, quality);
