import type { LakeError } from '../../http/lake-error.ts'
import type { LogPosition } from '../../store/content-store.ts'
import type { Reader } from '../dataset-view.ts'
import type { Question } from './response-body.ts'

export interface WorkerQuestion {
  reader: Reader
  request: Question
  /** The worker reads the log up to here first, so that it sees every commit before the query. */
  log: LogPosition
  /** The address at which the files of the dataset are served. */
  publicUrl: string
  /** The time of the evaluation, in milliseconds. */
  timeMs: number
}

export type WorkerMessage =
  | { type: 'started' }
  | { type: 'result'; body: Uint8Array<ArrayBuffer> }
  | { type: 'refused'; status: LakeError['status']; body: Record<string, unknown>; message: string }
