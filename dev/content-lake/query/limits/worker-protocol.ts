import type { LakeError } from '../../http/lake-error.ts'
import type { Reader } from '../dataset-view.ts'
import type { Question } from './answer.ts'

/** What a worker is started with. */
export interface WorkerSetting {
  logPath: string
  /** The address at which the files of the dataset are served. */
  publicUrl: string
}

export interface WorkerQuestion {
  reader: Reader
  request: Question
  /** The worker reads the log up to this byte first, so that it sees every commit before the query. */
  logSize: number
}

export type WorkerMessage =
  | { type: 'started' }
  | { type: 'answered'; body: Uint8Array<ArrayBuffer> }
  | { type: 'refused'; status: LakeError['status']; body: Record<string, unknown>; message: string }
