import type { RunStep } from '../site/progress.ts'
import { runTool } from './run.ts'
import { addTallies, emptyTally, oneFailure, type Tally } from './tally.ts'

/** Runs the static checks, each counted as one test: types, format, lint, and unused code. */
export async function runStaticChecks(runStep: RunStep): Promise<Tally> {
  const runCheck = async (name: string, tool: string, args: readonly string[]): Promise<Tally> => {
    const code = await runStep(name, () => runTool(tool, args))
    return code === 0 ? { ...emptyTally(), passed: 1 } : oneFailure(name)
  }
  const runSequentially = async () => [
    await runCheck('Format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
    await runCheck('Lint, with the import rules of the layers', 'eslint/bin/eslint.js', [
      '--max-warnings',
      '0',
      '.',
    ]),
    await runCheck('Unused code and unlisted packages', 'knip/bin/knip.js', []),
  ]
  // The type check takes as long as the other checks together, so both run in parallel.
  const [types, rest] = await Promise.all([
    runCheck('Types', 'astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'warning']),
    runSequentially(),
  ])
  return rest.reduce(addTallies, types)
}
