// Validates each document of the seed with the schema of the Studio, without a browser.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getFallbackLocaleSource } from '@sanity/validation/_internal'
import { resolveInitialValueForType, type SanityDocument, type SchemaType, validateDocument } from 'sanity'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { SitemapFolder } from '#content/content.ts'
import { localeCodes, locales } from '#i18n/locales.ts'
import { documentTypes } from '../../../studio/schema-types/documents/index.ts'
import { enter, type Known, locate, write } from '../../support/studio/fill-as-newcomer.ts'
import { studioSchema as schema } from '../../support/studio/studio-schema.ts'
import { openLake, type OpenLake, project } from './small-content/content-fixture.ts'

const seedFolder = join(import.meta.dirname, '../../../studio/seed')
const ids = readFileSync(join(seedFolder, 'data.ndjson'), 'utf8')
  .split('\n')
  .filter((row) => row !== '')
  .map((row) => (JSON.parse(row) as { _id: string })._id)

let lake: OpenLake
beforeAll(async () => {
  // The Studio resolves initial values with the browser's scheduler, where there is one.
  vi.stubGlobal('window', globalThis)
  lake = await openLake({ seedFolder })
}, 240_000)
afterAll(async () => {
  vi.unstubAllGlobals()
  await lake.close()
})

describe('the seed content', () => {
  const validate = (document: SanityDocument) => {
    const workspace = { schema, getClient: () => lake.editor, i18n: getFallbackLocaleSource() }
    // In any other environment the validator reports the rules of objects as warnings.
    return validateDocument({ document, workspace, environment: 'studio' })
  }

  const findProblems = async (document: SanityDocument, of: 'error' | 'warning'): Promise<string[]> => {
    const markers = await validate(document)
    return markers
      .filter(({ level }) => level === of)
      .map(
        ({ path, message }) =>
          `${path.map((part) => (typeof part === 'object' ? JSON.stringify(part) : part)).join('.')}: ${message}`,
      )
  }

  // Runs the validator of the Studio with all rules of our schema.
  test.each(ids)('has a document %s that the Studio would publish', async (id) => {
    const document = (await lake.editor.getDocument(id)) as SanityDocument
    expect(await findProblems(document, 'error')).toEqual([])
  })

  test('a picture without alt text, or alt text without a picture, is an error; discouraged wording is a warning', async () => {
    const story = (await lake.editor.getDocument('story-the-ribbon')) as SanityDocument & {
      picture: { alt?: object }
      body: { en: object[] }
    }
    const line = (words: string) => ({ _type: 'localeText', en: words, fr: words })
    const discouraged = {
      ...story,
      sentence: line('An iconic ribbon.'),
      body: {
        ...story.body,
        en: [{ _type: 'block', _key: 'dull', children: [{ _type: 'span', text: 'Buy now!' }] }],
      },
    }
    expect(await findProblems(discouraged, 'error')).toEqual([])
    expect(await findProblems(discouraged, 'warning')).toEqual([
      expect.stringMatching(/^sentence\.en: “iconic”/),
      expect.stringMatching(/^sentence\.fr: “iconic”/),
      expect.stringMatching(/^body\.en\.\{"_key":"dull"\}: The house does not raise its voice/),
    ])
    const { alt, ...withoutAlt } = story.picture
    expect(await findProblems({ ...story, picture: withoutAlt }, 'error')).toEqual([
      'picture.alt: Required',
      'picture.alt.en: Required',
    ])
    expect(await findProblems({ ...story, picture: { _type: 'picture', alt } }, 'error')).toEqual([
      'picture.alt: Choose the picture too: its words alone show nothing.',
    ])
  })

  test.each(documentTypes.map(({ name }) => name))(
    'a new document of the type %s is valid and published when it is filled in as its form says',
    async (name) => {
      const type = schema.get(name) as SchemaType
      const picture = await lake.editor.fetch<string>('*[_type == "sanity.imageAsset"][0]._id')
      const context = { ...project, schema, currentUser: null, getClient: () => lake.editor }
      const known: Known = {
        picture,
        documentOf: (of) => ids.find((id) => id.startsWith(`${of}-`)) ?? '',
        initialValueOf: (of) => resolveInitialValueForType(of, {}, 9, context) as Promise<unknown>,
      }
      const publishedId = `new-${name.toLowerCase()}`
      const draftId = `drafts.${publishedId}`
      let document = {
        ...((await known.initialValueOf(type)) as object),
        _id: draftId,
        _type: name,
      } as SanityDocument
      const errorsOf = async () => (await validate(document)).filter(({ level }) => level === 'error')
      let errors = await errorsOf()
      for (let round = 0; errors.length > 0 && round < 12; round++) {
        for (const { path, message } of errors) {
          const entered = await enter(locate(document, type, path), message, document, known)
          document = write(document, path, entered, type) as SanityDocument
        }
        errors = await errorsOf()
      }
      expect(errors.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`)).toEqual([])
      await lake.editor.create(document)
      await lake.editor.action({ actionType: 'sanity.action.document.publish', draftId, publishedId })
      expect(await lake.editor.getDocument(publishedId)).toMatchObject({ _type: name })
      await lake.editor.delete(publishedId)
    },
  )

  test.each(localeCodes)('can be read completely in %s', async (code) => {
    const locale = locales[code]
    const { content } = lake
    const slugsIn = async (folder: SitemapFolder) =>
      (await content.sitemapFile(folder, 1)).data.map(({ slug }) => slug ?? '')
    expect(await content.house(locale)).not.toBeNull()
    expect(await content.home(locale)).not.toBeNull()
    for (const slug of await slugsIn('products')) {
      const product = await content.product(slug, locale)
      expect(product?.data.variants.every(({ price }) => price?.currency === locale.currency)).toBe(true)
    }
    for (const slug of await slugsIn('collections'))
      expect(await content.collection(slug, locale)).not.toBeNull()
    for (const slug of await slugsIn('stories')) expect(await content.story(slug, locale)).not.toBeNull()
    for (const slug of await slugsIn('boutiques')) expect(await content.boutique(slug, locale)).not.toBeNull()
    for (const slug of await slugsIn('policies')) expect(await content.policy(slug, locale)).not.toBeNull()
  })
})
