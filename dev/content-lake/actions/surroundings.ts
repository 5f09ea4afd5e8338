import type { LakeError } from '../http/lake-error.ts'
import type { StoredDocument } from '../store/document.ts'

/** What an action may know of the documents, as those before it in the same request leave them. */
export interface Surroundings {
  read(id: string): StoredDocument | undefined
  /** The drafts and release versions that exist of a published id. */
  versionsOf(publishedId: string): readonly string[]
  /** The versions that exist in a release. */
  versionsIn(releaseId: string): readonly string[]
  /** A version that an archived release had, as it last was. */
  archived(versionId: string): StoredDocument | undefined
  refuse(
    status: LakeError['status'],
    type: string,
    description: string,
    detail?: Record<string, unknown>,
  ): never
}
