import type { IncomingDocument, PatchOperations } from '../store/mutation.ts'

type Identified = IncomingDocument & { _id: string }

/** The actions of the HTTP API on one document and its versions, as the Studio sends them. */
export type DocumentAction =
  | { actionType: 'create'; publishedId: string; attributes: Identified; ifExists?: 'fail' | 'ignore' }
  | { actionType: 'edit'; draftId: string; publishedId: string; patch: PatchOperations }
  | {
      actionType: 'publish'
      draftId: string
      publishedId: string
      ifDraftRevisionId?: string
      ifPublishedRevisionId?: string
    }
  | { actionType: 'unpublish'; draftId: string; publishedId: string }
  | { actionType: 'delete'; publishedId: string; includeDrafts?: string[] }
  | { actionType: 'discard'; draftId: string }
  | { actionType: 'replaceDraft'; publishedId: string; attributes: Identified }
  | { actionType: 'version.create'; publishedId: string; document: Identified }
  | {
      actionType: 'version.create'
      publishedId: string
      baseId: string
      versionId: string
      ifBaseRevisionId?: string
    }
  | { actionType: 'version.discard'; versionId: string }
  | { actionType: 'version.replace'; document: Identified }
  | { actionType: 'version.unpublish'; versionId: string; publishedId: string }
