import { documentTag, typeTag } from './collect-tags.ts'
import { isSignedBySanity } from './verify-signature.ts'

export interface Webhook {
  readonly body: string
  readonly signature: string | null
}

interface ReadWebhook {
  readonly tags: readonly string[]
  /** The product that has changed, whose collections count and filter it on pages that do not show it. */
  readonly productId: string | null
}

export type WebhookReading = ReadWebhook | 'forged' | 'malformed'

/**
 * What must be forgotten after a change in Sanity: the document, and the lists of its type. A change of a draft or of
 * a release is nobody's business yet and forgets nothing. Hearing the same twice, or late, does no harm.
 */
export function readWebhook({ body, signature }: Webhook, secret: string, now: number): WebhookReading {
  if (!isSignedBySanity(body, signature, secret, now)) return 'forged'
  const document = parse(body)
  if (!document) return 'malformed'
  const isPublished = !/^(?:drafts|versions)\./.test(document._id)
  if (!isPublished) return { tags: [], productId: null }
  return {
    tags: [documentTag(document._id), typeTag(document._type)],
    productId: document._type === 'product' ? document._id : null,
  }
}

// As Sanity writes them; a tag travels in a list parted by commas.
const idShape = /^[A-Za-z0-9_.-]{1,128}$/

function parse(body: string): { _id: string; _type: string } | undefined {
  try {
    const { _id, _type } = JSON.parse(body) as Record<string, unknown>
    if (typeof _id !== 'string' || typeof _type !== 'string') return undefined
    return idShape.test(_id) && idShape.test(_type) ? { _id, _type } : undefined
  } catch {
    return undefined
  }
}
