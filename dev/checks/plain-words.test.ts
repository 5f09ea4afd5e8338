import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listFiles, readIdentifiers, wordsOf } from './read-identifiers.ts'

interface Exception {
  readonly in: RegExp
  /** The names it allows; every name with the word when absent. */
  readonly names?: RegExp
  readonly because: string
}

interface Rule {
  readonly words: readonly string[]
  readonly say: string
  readonly except?: readonly Exception[]
}

const root = join(import.meta.dirname, '../..')
const everywhere = /^/
const copy = 'it names a text of the customers’ copy'

/** The words of ARCHITECTURE.md's table *Plain words* that no identifier and no file name has. */
const rules: readonly Rule[] = [
  {
    words: ['house', 'houses'],
    say: 'app for the wired services, site for what tests start, boutique for the place',
    except: [
      {
        in: everywhere,
        names: /^(house(Name|Query|Type|Link|LinkType)|House(Profile|QueryResult|Link)?|houseJsonLd)$/,
        because: 'it is the Sanity document of the brand, its name or its data for search engines',
      },
      {
        in: /^(src\/(content|gateways\/sanity)|studio|dev\/(content-lake|bench)|tests\/(contract\/content-lake|integration\/content))\//,
        names: /^house$/,
        because: 'it is the Sanity document',
      },
      {
        in: /^src\/(open-app|pages\/|features\/(appointment\/emails|navigation\/page|order\/checkout|return)\/)/,
        names: /^house$/,
        because: 'it reads the Sanity document',
      },
      { in: /^src\/features\/appointment\/ui\//, names: /^house$/, because: 'it is a slot of the copy' },
      { in: /\/messages\/|^src\/features\/navigation\/ui\//, names: /^(house|theHouse)$/, because: copy },
      { in: /^dev\/atelier\/plates\/quay/, because: 'it draws houses' },
      { in: /house-json-ld|queries\/house\/|singletons\/house/, because: 'it is the Sanity document' },
    ],
  },
  {
    words: ['piece', 'pieces'],
    say: 'product in the catalog, item in a bag, an order or a return, model in three dimensions',
    except: [
      {
        in: /^(src\/features\/(appointment|care)\/|src\/pages\/\[\.\.\.locale\]\/appointments\/|tests\/)/,
        names: /^(piece|pieces)$/,
        because: 'it is a field of a form, of a stored row or of a stored email, or a public address',
      },
      { in: /\/care\/messages\//, names: /^piece/, because: copy },
      { in: /\/care\/ui\//, names: /^piece/, because: copy },
      {
        in: /viewing\//,
        names: /^piece$/,
        because: 'two versions exchange this notice during a rolling restart',
      },
      {
        in: /^(src\/components\/Prose|src\/features\/story\/ui\/Chapter|studio\/)/,
        names: /^(piece(InText|Mark)(Type)?|piece-in-text.*)$/,
        because: 'it is a stored Sanity type',
      },
      { in: /^dev\/content-lake\/query\/scan\/narrow-scans/, because: 'it is a document of the test' },
    ],
  },
  {
    words: ['room', 'rooms'],
    say: 'Section and tone for a band of a page, session for a viewing, AR for the visitor’s room',
    except: [
      { in: /^dev\/atelier\/plates\//, because: 'it draws rooms' },
      {
        in: /^(dev\/grow|tests\/integration\/content)\//,
        names: /^room$/,
        because: 'it is a stored Sanity field',
      },
      { in: /^tests\/integration\/database\/plain-names/, because: 'it is a row of the version before' },
    ],
  },
  {
    words: ['letter', 'letters'],
    say: 'email for what is mailed, request token for what a form sends once',
    except: [
      {
        in: /^(dev\/(atelier|content-lake\/query|stripe\/payments)|src\/(gateways\/sanity|shared\/text)|src\/features\/(bag|engraving|gift))\//,
        because: 'it is a letter of an alphabet',
      },
      {
        in: /^src\/features\/order\/messages\//,
        names: /^letters$/,
        because: 'it is a letter of an alphabet',
      },
      { in: /^src\/components\/form\/read-form/, because: 'a page of the version before sends it' },
    ],
  },
  {
    words: ['hand', 'hands'],
    say: 'participant for a person, pointer input for a gesture',
    except: [
      { in: everywhere, names: /^(onHand(BySku)?|on_hand)$/, because: 'it is stock on hand' },
      { in: /^dev\/atelier\//, because: 'it is a hand of a watch' },
      { in: /^src\/viewer\/true-scale\//, because: 'it draws a hand of 19 cm' },
      {
        in: /\/messages\/|^src\/features\/(engraving|gift)\/|^tests\/e2e\/product\/true-scale/,
        because: copy,
      },
      {
        in: /^src\/features\/viewing\/viewing-http|^tests\/integration\/database\/plain-names/,
        because: 'the version before sends or stores it',
      },
    ],
  },
  {
    words: ['answer', 'answers', 'answering'],
    say: 'handle or respond, response or result',
    except: [
      {
        in: /^(dev\/stripe\/pay-page\/|tests\/contract\/stripe\/pay-page)/,
        names: /^answer$/,
        because: 'it is a field of the bank’s page',
      },
      { in: /^dev\/stripe\/store\//, names: /^answers$/, because: 'it is a table of stored journals' },
    ],
  },
  {
    words: ['bring', 'brings', 'brought', 'bringing'],
    say: 'load or fetch',
    except: [{ in: everywhere, names: /^bringToFront$/, because: 'it is Playwright’s' }],
  },
  { words: ['tell', 'tells', 'told', 'telling'], say: 'notify' },
  { words: ['forget', 'forgets', 'forgotten', 'forgetting'], say: 'delete expired, or invalidate' },
  { words: ['dress', 'dresses', 'dressed'], say: 'apply a variant or a finish' },
  {
    words: ['wear', 'wears', 'worn'],
    say: 'apply a variant, or a form for what a model is shown on',
    except: [
      {
        in: /^(dev\/atelier|src\/viewer\/three|tests\/atelier)\//,
        because: 'it is a field of the models’ files, or wear',
      },
      { in: /^src\/viewer\/messages\/|^tests\/e2e\/viewer\/motions-/, names: /^worn$/, because: copy },
    ],
  },
  { words: ['judge', 'judges', 'judged'], say: 'check or classify' },
  { words: ['wish', 'wishes'], say: 'input, or requested' },
  {
    words: ['obey', 'fasten', 'seldom', 'trouble', 'premises'],
    say: 'handle, attach, throttle, problem, site',
  },
  { words: ['carriage', 'furniture', 'salon'], say: 'shipping, layout data, gift page' },
]

/** Words that are names of types only: what a use case is given. */
const depsTypes = /^(Counting|Settling|Refunding)$/

const folders = ['src', 'dev', 'studio', 'tests']
// The seed is copy. These two files hold the rules themselves.
const isCode = (path: string) =>
  !/^studio\/seed\/|^dev\/checks\/(plain-words|read-identifiers)/.test(path) &&
  /\.(ts|mts|tsx|mjs|astro|css)$/.test(path)
const identifiers = folders
  .flatMap((folder) => readIdentifiers(root, folder))
  .filter(({ path }) => isCode(path))
const fileNames = folders
  .flatMap((folder) => listFiles(root, folder))
  .filter(isCode)
  .map((path) => ({ path, name: path.split('/').at(-1) ?? '' }))

const isMeant = ({ in: paths, names }: Exception, { path, name }: { path: string; name: string }) =>
  paths.test(path) && (!names || names.test(name) || names.test(name.replace(/\..*$/, '')))

describe('the code says it in plain words', () => {
  test('identifiers and file names are read', () => {
    expect(identifiers.length).toBeGreaterThan(20_000)
    expect(identifiers.filter(({ path }) => path.endsWith('.astro')).length).toBeGreaterThan(1000)
    expect(wordsOf('openAtHTTPServer2_of-it.ts')).toEqual(['open', 'at', 'http', 'server', 'of', 'it', 'ts'])
  })

  describe.each(rules.map((rule) => [rule.words[0], rule] as const))(
    '%s',
    (_, { words, say, except = [] }) => {
      const found = [...identifiers, ...fileNames].filter(({ name }) =>
        wordsOf(name).some((word) => words.includes(word)),
      )

      test(`is no name, but for the exceptions: say ${say}`, () => {
        const wrong = found.filter((each) => !except.some((exception) => isMeant(exception, each)))
        expect(wrong.map(({ path, name }) => `${name} in ${path}`)).toEqual([])
      })

      test('has no exception that nothing needs', () => {
        const idle = except.filter((exception) => !found.some((each) => isMeant(exception, each)))
        expect(idle.map(({ in: paths, names }) => `${paths} ${names ?? ''}`)).toEqual([])
      })
    },
  )

  test('the type of what a use case is given ends in Deps', () => {
    expect(identifiers.filter(({ name }) => depsTypes.test(name))).toEqual([])
  })
})
