import { createServer } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { AssetLibrary } from './assets/asset-library.ts'
import { tokenAccess } from './http/access.ts'
import { lakeApp } from './http/lake-app.ts'
import { DatasetViews } from './query/dataset-view.ts'
import { importDataset } from './seed/import-dataset.ts'
import { ContentStore } from './store/content-store.ts'

export interface ContentLakeOptions {
  /** The folder that holds the documents and the files. */
  dataFolder: string
  projectId: string
  dataset: string
  /** 0 takes any free port. */
  port: number
  /** Without a token nothing can be written. */
  token?: string
  /** A dataset export to start from, read only when the lake is empty. */
  seedFolder?: string
  onProgress?: (line: string) => void
}

export interface RunningContentLake {
  url: string
  close(): Promise<void>
}

/** Opens the lake and serves it on the loopback; resolves when it answers. */
export async function startContentLake(options: ContentLakeOptions): Promise<RunningContentLake> {
  const server = createServer()
  const port = await listen(server, options.port)
  const url = `http://localhost:${port}`
  const project = { projectId: options.projectId, dataset: options.dataset }
  const store = await ContentStore.open(options.dataFolder)
  const assets = new AssetLibrary({
    store,
    folder: join(options.dataFolder, 'assets'),
    project,
    publicUrl: url,
  })
  if (options.seedFolder && store.isEmpty) {
    await importDataset(options.seedFolder, {
      store,
      assets,
      onProgress: options.onProgress ?? (() => undefined),
    })
  }
  const lake = { project, store, assets, views: new DatasetViews(store), access: tokenAccess(options.token) }
  const app = lakeApp(lake, { renditions: join(options.dataFolder, 'renditions') })
  server.on('request', getRequestListener(app.fetch))

  return {
    url,
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await store.close()
    },
  }
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
