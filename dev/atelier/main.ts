import { parseArgs } from 'node:util'
import { writeDrawings } from './drawings/write-drawings.ts'
import { writeLightCards } from './light/rigs.ts'
import { writeReflections } from './light/write-reflections.ts'
import { build, buildForm } from './model/build.ts'
import { shootFilms } from './films/seventy-six-cuts.ts'
import { measure } from './model/report.ts'
import { writeUsdz } from './model/usdz.ts'
import { makers } from './models/catalogue.ts'
import { formNames } from './models/forms.ts'
import { writePlates } from './plates/write-plates.ts'
import { openStage } from './render/browser.ts'
import { writeCarre } from './stills/carre.ts'
import { contactSheet } from './stills/sheet.ts'
import { shots } from './stills/shots.ts'
import { otherFinishes, spin, spinLarge } from './stills/spin.ts'
import { still } from './stills/still.ts'

const usage = `npm run atelier -- [piece ...] [--build] [--still [hero]] [--spin] [--usdz] [--draft] [--sheet] [--report]
Without an option, a piece is built, and its stills and spins are rendered. Without a piece, all are.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    build: { type: 'boolean' },
    still: { type: 'string' },
    stills: { type: 'boolean' },
    spin: { type: 'boolean' },
    usdz: { type: 'boolean' },
    draft: { type: 'boolean' },
    sheet: { type: 'boolean' },
    report: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})

async function work(): Promise<void> {
  const unknown = positionals.filter((name) => !(name in makers))
  if (values.help === true || unknown.length > 0) {
    if (unknown.length > 0) console.error(`Unknown piece: ${unknown.join(', ')}.`)
    console.log(`${usage}\nPieces: ${Object.keys(makers).join(', ')}`)
    process.exitCode = unknown.length > 0 ? 1 : 0
    return
  }
  const models = positionals.length > 0 ? positionals : Object.keys(makers)
  const all = !(
    values.build ??
    values.still ??
    values.stills ??
    values.spin ??
    values.usdz ??
    values.sheet ??
    values.report
  )
  if (all || values.build === true) {
    await writeLightCards()
    await writeReflections()
    for (const name of formNames) await buildForm(name)
    for (const name of models) await build(name)
  }
  if (all || values.usdz === true) await pack(models)
  if (all || values.still !== undefined || values.stills === true || values.spin === true)
    await picture(models, all)
  if (all && positionals.length === 0) {
    await writeDrawings()
    await writeCarre()
    await writePlates()
    await shootFilms()
  }
  if (values.report === true) console.table(await Promise.all(models.map(measure)))
  if (values.sheet === true) console.log(await contactSheet())
}

async function pack(models: string[]): Promise<void> {
  const packing = await openStage('packing')
  try {
    for (const name of models) await writeUsdz(name, packing)
  } finally {
    await packing.close()
  }
}

async function picture(models: string[], all: boolean): Promise<void> {
  const stage = await openStage()
  try {
    for (const name of models) {
      const wanted = shots.filter(
        (shot) =>
          shot.model === name && (values.still === undefined || shot.name === `${name}-${values.still}`),
      )
      if (all || values.still !== undefined || values.stills === true) {
        for (const shot of wanted) await still(shot, stage, values.draft === true)
      }
      if (all || values.spin === true) {
        for (const finish of [undefined, ...otherFinishes(name)]) await spin(name, stage, finish)
        await spinLarge(name, stage)
      }
    }
  } finally {
    await stage.close()
  }
}

await work()
