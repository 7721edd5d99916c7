import { isMainThread } from 'node:worker_threads';

/** The whole program in one file: it starts itself again for each thread. */
if (isMainThread) import('./bin.ts');
else import('./worker.ts');
