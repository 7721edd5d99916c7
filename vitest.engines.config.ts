import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { facts } from './scripts/facts.js';

// Engines and readers of other people: installed where they can be, passed over loudly where not.
export default defineConfig({
  define: facts(fileURLToPath(new URL('.', import.meta.url))),
  test: {
    include: ['tests/engines/*.engine.ts'],
    reporters: ['default', './scripts/tally.js'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 600_000,
    // Daemons on a busy machine: a second try, not a third.
    retry: 1,
  },
});
