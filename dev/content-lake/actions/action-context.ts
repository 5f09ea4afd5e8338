import type { LakeError } from '../http/lake-error.ts'
import type { StoredDocument } from '../store/document.ts'

/** The documents that an action can read, as the actions before it in the same request left them. */
export interface ActionContext {
  read(id: string): StoredDocument | undefined
  /** The ids of the existing drafts and release versions of a published id. */
  versionsOf(publishedId: string): readonly string[]
  /** The ids of the existing versions in a release. */
  versionsIn(releaseId: string): readonly string[]
  /** The last revision of a version of an archived release. */
  archived(versionId: string): StoredDocument | undefined
  refuse(
    status: LakeError['status'],
    type: string,
    description: string,
    detail?: Record<string, unknown>,
  ): never
}
