import type { IncomingDocument, PatchOperations } from '../store/mutations/mutation.ts'

type Identified = IncomingDocument & { _id: string }

/** The actions of the HTTP API on a document and its versions. */
export type DocumentAction =
  | {
      actionType: 'document.create'
      publishedId: string
      attributes: Identified
      ifExists?: 'fail' | 'ignore'
    }
  | { actionType: 'document.edit'; draftId: string; publishedId: string; patch: PatchOperations }
  | {
      actionType: 'document.publish'
      draftId: string
      publishedId: string
      ifDraftRevisionId?: string
      ifPublishedRevisionId?: string
    }
  | { actionType: 'document.unpublish'; draftId: string; publishedId: string }
  | { actionType: 'document.delete'; publishedId: string; includeDrafts?: string[] }
  | { actionType: 'document.discard'; draftId: string }
  | { actionType: 'document.replaceDraft'; publishedId: string; attributes: Identified }
  | { actionType: 'document.version.create'; publishedId: string; document: Identified }
  | {
      actionType: 'document.version.create'
      publishedId: string
      baseId: string
      versionId: string
      ifBaseRevisionId?: string
    }
  | { actionType: 'document.version.discard'; versionId: string }
  | { actionType: 'document.version.replace'; document: Identified }
  | { actionType: 'document.version.unpublish'; versionId: string; publishedId: string }

/** The actions of the HTTP API on a release: a set of versions that are published together. */
export type ReleaseAction =
  | { actionType: 'release.create'; releaseId: string; metadata?: Record<string, unknown> }
  | { actionType: 'release.edit'; releaseId: string; patch: PatchOperations }
  | { actionType: 'release.schedule'; releaseId: string; publishAt: string }
  | {
      actionType: `release.${'publish' | 'archive' | 'unarchive' | 'unschedule' | 'delete'}`
      releaseId: string
    }

export type LakeAction = DocumentAction | ReleaseAction
