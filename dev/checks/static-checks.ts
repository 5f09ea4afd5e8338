import type { During } from '../house/progress.ts'
import { runTool } from './run.ts'
import { addTallies, type Tally } from './tally.ts'

/** Everything that is found by reading the code, each counted as one test: its types beside format, lint and what is dead. */
export async function readCode(during: During): Promise<Tally> {
  const passes = async (what: string, tool: string, args: readonly string[]): Promise<Tally> => {
    const code = await during(what, () => runTool(tool, args))
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  }
  const readInTurn = async () => [
    await passes('Format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
    await passes('Lint, with the rules of who may import whom', 'eslint/bin/eslint.js', [
      '--max-warnings',
      '0',
      '.',
    ]),
    await passes('Dead code and unlisted packages', 'knip/bin/knip.js', []),
  ]
  // The types take as long as all the rest together, on one core.
  const [types, rest] = await Promise.all([
    passes('Types, strictest', 'astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'warning']),
    readInTurn(),
  ])
  return rest.reduce(addTallies, types)
}
