import { open, type FileHandle } from 'node:fs/promises'
import { LakeError } from '../../http/lake-error.ts'
import type { StoredDocument } from '../../store/document.ts'
import { DocumentIndex } from '../../store/document-index.ts'
import { replayChanges } from '../../store/log/replay-changes.ts'
import { replayLog } from '../../store/log/transaction-log.ts'
import { DatasetViews } from '../dataset-view.ts'
import { responseBody } from './response-body.ts'
import { withinTime } from './within-time.ts'
import type { WorkerMessage, WorkerQuestion } from './worker-protocol.ts'

/** The documents as the log tells them: a copy of those of the lake, read from the same file. */
class LoggedDocuments {
  documents = new DocumentIndex()
  #changed: (ids: readonly string[]) => void = () => undefined
  /** Stays the same file when a compacted one takes its name; the lake then starts another worker. */
  #file: FileHandle | undefined
  #read = 0

  onChange(listener: (ids: readonly string[]) => void): void {
    this.#changed = listener
  }

  async readUntil({ log: { path, size }, publicUrl }: WorkerQuestion): Promise<void> {
    const part = { path, start: this.#read, end: size }
    if (!this.#file) {
      this.#file = await open(path, 'r')
      const found = new Map<string, StoredDocument>()
      const replay = replayChanges(publicUrl, {
        put: (document) => found.set(document._id, document),
        remove: (id) => found.delete(id),
      })
      this.#read = (await replayLog(this.#file, part, replay)).whole
      this.documents = DocumentIndex.of(found.values())
      return
    }
    const replay = replayChanges(publicUrl, this.documents)
    const { whole } = await replayLog(this.#file, part, (transaction) => {
      replay(transaction)
      this.#changed(transaction.changes.map(({ id }) => id))
    })
    this.#read = whole
  }
}

const logged = new LoggedDocuments()
const views = new DatasetViews(logged)
const send = (message: WorkerMessage) => process.send?.(message)

/** The lake ends this process after the time of the query. When the lake itself was killed, this ends it a little later. */
const graceMs = 5000

async function respond(question: WorkerQuestion): Promise<void> {
  await logged.readUntil(question)
  send({ type: 'started' })
  const { reader, request, timeMs } = question
  try {
    const text = await withinTime(timeMs + graceMs, () => responseBody(views.for(reader), request))
    send({ type: 'result', body: new TextEncoder().encode(text) })
  } catch (cause) {
    if (!(cause instanceof LakeError)) throw cause
    send({ type: 'refused', status: cause.status, body: cause.body, message: cause.message })
  }
}

process.on('message', (question: WorkerQuestion) => void respond(question))
process.on('disconnect', () => process.exit())
