import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builds } from './build-if-stale.ts'

test.each(Object.entries(builds))(
  'every source and step of the %s build exists',
  (_, { sources, ignored, steps }) => {
    const programs = steps.flatMap(([program]) => program ?? [])
    expect([...sources, ...ignored, ...programs].filter((path) => !existsSync(path))).toEqual([])
  },
)
