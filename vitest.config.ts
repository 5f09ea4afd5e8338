/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config'

export default getViteConfig({
  test: {
    // Two workers for a machine with two cores; by default Vitest would use one.
    maxWorkers: 2,
    // Tests leave no state in modules, so files share loaded modules, which takes a third of the time.
    pool: 'threads',
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.ts', 'studio/**/*.test.ts', 'dev/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/{integration,contract,atelier}/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      'tests/built/vitest.config.ts',
    ],
  },
})
