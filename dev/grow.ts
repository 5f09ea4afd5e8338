import { growHouse } from './grow/grow-house.ts'
import { readPremises } from './house/environment.ts'
import { ensurePremisesAreSound } from './house/premises-are-sound.ts'

// `npm run grow -- 10000`: adds so many products, and a tenth as many stories, to the house in MAISON_DATA, which must be closed.
const most = 100_000
const say = (line: string) => process.stdout.write(`  ${line}\n`)

async function run(): Promise<void> {
  const [asked = '10000', ...more] = process.argv.slice(2)
  const count = Number(asked)
  if (more.length > 0 || !Number.isInteger(count) || count < 1 || count > most) {
    throw new Error(`Say how many products to write, from 1 to ${most}: npm run grow -- 10000`)
  }
  const premises = readPremises(process.env)
  const unlock = await ensurePremisesAreSound(premises)
  const startedAt = performance.now()
  try {
    process.stdout.write(`Growing the house in ${premises.data} by ${count} products…\n`)
    const documents = await growHouse(premises, count, say)
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(0)
    process.stdout.write(`${documents} documents written in ${seconds} s. Open the house with npm start.\n`)
  } finally {
    unlock()
  }
}

await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
