import { defineConfig } from 'vitest/config'

/**
 * Tests of the built server; run `npm run build` first. Without Astro, which they do not load, and in processes of their own, so that
 * a crash of one file is a failure of that file.
 */
export default defineConfig({
  root: process.cwd(),
  test: {
    name: 'built',
    include: ['tests/built/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
