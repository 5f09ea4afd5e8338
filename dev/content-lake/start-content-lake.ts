import { join } from 'node:path'
import { publishScheduledReleases } from './actions/publish-scheduled-releases.ts'
import { AssetLibrary } from './assets/asset-library.ts'
import { RenditionCache } from './assets/transform/rendition-cache.ts'
import { FaultPlan } from './faults/fault-plan.ts'
import { tokenAccess } from './http/access/access.ts'
import { lakeApp } from './http/lake-app.ts'
import { LakeServer } from './http/lake-server.ts'
import { LiveFeed } from './live/live-feed.ts'
import { RecentTransactions } from './live/recent-transactions.ts'
import { Preferences } from './people/preferences.ts'
import { SessionStore } from './people/session-store.ts'
import { presenceSocket } from './presence/presence-socket.ts'
import { DatasetViews } from './query/dataset-view.ts'
import { importDataset } from './seed/import-dataset.ts'
import { claimFolder, newInstance } from './store/claim-folder.ts'
import { ContentStore } from './store/content-store.ts'
import { type LaneLimits } from './query/limits/query-lane.ts'
import { QueryRunner } from './query/limits/query-runner.ts'
import { compactRegularly } from './store/log/compact-regularly.ts'
import { sendWebhooks, type WebhookOptions } from './webhook/send-webhooks.ts'

export interface ContentLakeOptions {
  /** The folder that holds the documents and the files. */
  dataFolder: string
  projectId: string
  dataset: string
  /** 0 takes any free port. */
  port: number
  /** A bearer token with write access, for the storefront and for scripts. */
  token?: string
  /** A dataset export, imported when the lake is empty. */
  seedFolder?: string
  webhook?: WebhookOptions
  /** The origins whose pages may call the lake from a browser. */
  corsOrigins?: readonly string[]
  /** False acknowledges a commit before it is on the disk; for measurements. */
  isSynced?: boolean
  /** The limits of one slow query; Sanity's when absent. */
  queryLimits?: LaneLimits
  onProgress?: (line: string) => void
  /** Receives errors that no response can carry, such as a webhook that was not accepted. */
  onProblem?: (sentence: string, cause?: unknown) => void
}

export interface RunningContentLake {
  url: string
  close(): Promise<void>
}

/** Opens the lake and serves it on the loopback interface. Resolves when it accepts requests; rejects with the reason. */
export async function startContentLake(options: ContentLakeOptions): Promise<RunningContentLake> {
  const opened: (() => unknown)[] = []
  const close = async () => {
    // The server closes first, so that no request reaches a store that is closing.
    const [server, ...others] = opened.splice(0)
    for (const end of [server, ...others.toReversed()]) await end?.()
  }
  try {
    const url = await open(options, (end) => opened.push(end))
    return { url, close }
  } catch (cause) {
    await close()
    throw cause
  }
}

async function open(options: ContentLakeOptions, whenClosing: (end: () => unknown) => void): Promise<string> {
  const {
    dataFolder,
    seedFolder,
    webhook,
    corsOrigins: origins = [],
    isSynced = true,
    onProgress = () => undefined,
    onProblem = () => undefined,
  } = options
  const project = { projectId: options.projectId, dataset: options.dataset }
  const instance = newInstance()
  const server = await LakeServer.listen(options.port, instance)
  const url = `http://localhost:${server.port}`

  whenClosing(() => server.close())
  whenClosing(await claimFolder(dataFolder, instance, url))
  const store = await ContentStore.open({ folder: dataFolder, publicUrl: url, onProblem, isSynced })
  whenClosing(() => store.close())

  const assets = new AssetLibrary({ store, folder: join(dataFolder, 'assets'), project, publicUrl: url })
  if (seedFolder && store.isEmpty) await importDataset(seedFolder, { store, assets, onProgress })

  const views = new DatasetViews(store)
  const queries = new QueryRunner(store, views, url, options.queryLimits)
  whenClosing(() => queries.close())
  const sessions = await SessionStore.open(dataFolder)
  const preferences = await Preferences.open(dataFolder)
  const access = tokenAccess({ robotToken: options.token, sessions })
  const lake = { project, store, assets, views, queries, access, sessions, preferences, onProblem }
  const feed = new LiveFeed(store)
  whenClosing(() => feed.close())
  whenClosing(publishScheduledReleases(store, onProblem))
  whenClosing(compactRegularly(store, onProblem))
  if (webhook) whenClosing(sendWebhooks(lake, webhook))
  const renditions = new RenditionCache(join(dataFolder, 'renditions'), onProblem)
  whenClosing(() => renditions.close())
  const app = lakeApp(lake, {
    publicUrl: url,
    feed,
    recent: new RecentTransactions(store),
    faults: new FaultPlan(),
    corsOrigins: origins,
    renditions,
  })
  const presence = presenceSocket({ access, dataset: project.dataset, origins })
  whenClosing(() => presence.close())
  server.serve(app, presence.upgrade)
  return url
}
