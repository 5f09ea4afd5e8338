import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type SanityClient, type SanityDocumentStub } from '@sanity/client'
import sharp from 'sharp'
import { afterAll, beforeAll } from 'vitest'
import type { Content } from '#content/content.ts'
import { createContent, publicView } from '#gateways/sanity/create-content.ts'
import { startContentLake, type ContentLakeOptions } from '../../../../dev/content-lake/start-content-lake.ts'
import { pagesOf } from './pages.ts'
import { places } from './places.ts'
import { productsOf } from './products.ts'

const token = 'a-token-of-the-tests'
/** The project and dataset of every lake of these tests. */
export const project = { projectId: 'orlune', dataset: 'production' }

/** A running lake with the content gateway of the storefront. */
export interface OpenLake {
  readonly url: string
  /** A client with write access. */
  readonly editor: SanityClient
  readonly content: Content
  /** The messages of errors that the gateway logged. */
  readonly loggedErrors: string[]
  close(): Promise<void>
}

/** Starts the Content Lake stand-in on a free port, empty unless a seed folder is given. */
export async function openLake(
  options: Pick<ContentLakeOptions, 'seedFolder' | 'webhook'> = {},
): Promise<OpenLake> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'content-'))
  const lake = await startContentLake({ dataFolder, ...project, port: 0, token, ...options })
  const loggedErrors: string[] = []
  const settings = {
    SANITY_PROJECT_ID: project.projectId,
    SANITY_DATASET: project.dataset,
    SANITY_API_VERSION: '2025-02-19',
    SANITY_API_HOST: lake.url,
  }
  return {
    url: lake.url,
    editor: createClient({
      ...project,
      apiVersion: '2025-02-19',
      apiHost: lake.url,
      useProjectHostname: false,
      useCdn: false,
      token,
      maxRetries: 0,
    }),
    content: createContent(publicView(settings), { error: (_, message) => void loggedErrors.push(message) }),
    loggedErrors,
    async close() {
      await lake.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

/** Writes a dozen documents and returns the asset id of their one picture, 1200 by 1500 pixels. */
export async function writeSmallContent(editor: SanityClient): Promise<string> {
  const plate = await sharp({ create: { width: 1200, height: 1500, channels: 3, background: '#0c0f17' } })
    .jpeg()
    .toBuffer()
  const { _id: image } = await editor.assets.upload('image', plate, { filename: 'plate.jpg' })
  const transaction = editor.transaction()
  const documents: SanityDocumentStub[] = [...productsOf(image), ...pagesOf(image), ...places]
  for (const document of documents) transaction.create(document)
  await transaction.commit()
  return image
}

/** One lake with these documents for a suite; use it inside tests only. */
export function withSmallDataset(): OpenLake {
  let open: OpenLake | undefined
  beforeAll(async () => {
    open = await openLake()
    await writeSmallContent(open.editor)
  })
  afterAll(() => open?.close())
  const current = () => {
    if (!open) throw new Error('The lake is open inside tests only.')
    return open
  }
  return {
    get url() {
      return current().url
    },
    get editor() {
      return current().editor
    },
    get content() {
      return current().content
    },
    get loggedErrors() {
      return current().loggedErrors
    },
    close: () => current().close(),
  }
}
