import { parentPort, workerData } from 'node:worker_threads'
import { LakeError } from '../../http/lake-error.ts'
import { DocumentIndex } from '../../store/document-index.ts'
import type { StoredDocument } from '../../store/document.ts'
import { replayChanges } from '../../store/replay-changes.ts'
import { replayLog } from '../../store/transaction-log.ts'
import { DatasetViews } from '../dataset-view.ts'
import { answer } from './answer.ts'
import type { WorkerMessage, WorkerQuestion, WorkerSetting } from './worker-protocol.ts'

const { logPath, publicUrl } = workerData as WorkerSetting

/** The documents as the log tells them: a copy of those of the main thread, read from the same file. */
class LoggedDocuments {
  documents = new DocumentIndex()
  #changed: (ids: readonly string[]) => void = () => undefined
  #read = 0

  onChange(listener: (ids: readonly string[]) => void): void {
    this.#changed = listener
  }

  async readUntil(end: number): Promise<void> {
    if (this.#read === 0) {
      const found = await readDocuments(logPath, publicUrl, end)
      this.documents = DocumentIndex.of(found.values())
      this.#read = end
      return
    }
    const replay = replayChanges(publicUrl, this.documents)
    const { whole } = await replayLog(logPath, { start: this.#read, end }, (transaction) => {
      replay(transaction)
      this.#changed(transaction.changes.map(({ id }) => id))
    })
    this.#read = whole
  }
}

async function readDocuments(path: string, url: string, end: number): Promise<Map<string, StoredDocument>> {
  const found = new Map<string, StoredDocument>()
  const replay = replayChanges(url, {
    put: (document) => found.set(document._id, document),
    remove: (id) => found.delete(id),
  })
  await replayLog(path, { start: 0, end }, replay)
  return found
}

const logged = new LoggedDocuments()
const views = new DatasetViews(logged)
const send = (message: WorkerMessage, transfer: ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, transfer)

parentPort?.on('message', (question: WorkerQuestion) => void respond(question))

async function respond({ reader, request, logSize }: WorkerQuestion): Promise<void> {
  await logged.readUntil(logSize)
  send({ type: 'started' })
  try {
    const body = new TextEncoder().encode(answer(views.for(reader), request))
    send({ type: 'answered', body }, [body.buffer])
  } catch (cause) {
    if (!(cause instanceof LakeError)) throw cause
    send({ type: 'refused', status: cause.status, body: cause.body, message: cause.message })
  }
}
