declare const BUILT_WORKER: string;

/** The script of a thread, beside this one wherever the program lies. */
export const workerFile = new URL(BUILT_WORKER, import.meta.url);
