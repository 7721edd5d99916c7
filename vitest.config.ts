import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { facts } from './scripts/facts.js';

export default defineConfig({
  define: facts(fileURLToPath(new URL('.', import.meta.url))),
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './scripts/tally.js'],
    testTimeout: 30_000,
  },
});
