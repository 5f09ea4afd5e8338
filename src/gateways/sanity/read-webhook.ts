import { documentTag, typeTag } from './collect-tags.ts'
import { isSignedBySanity } from './verify-signature.ts'

export interface Webhook {
  readonly body: string
  readonly signature: string | null
}

interface ReadWebhook {
  readonly tags: readonly string[]
  /** The changed product, if it is one: the caller also invalidates the lists of its collections. */
  readonly productId: string | null
}

export type WebhookReading = ReadWebhook | 'forged' | 'malformed'

/**
 * The cache tags to invalidate after a change in Sanity: of the document and of lists of its type. A draft or a version of
 * a release invalidates nothing. Repeated or late webhooks are harmless.
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

// Sanity's ids. Tags are sent in a list separated by commas, so an id must not have one.
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
