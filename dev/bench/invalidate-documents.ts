import { signatureHeader, signWebhook } from '../content-lake/webhook/sign-webhook.ts'
import type { TemporarySite } from '../site/open-temporary-site.ts'

export interface ChangedDocument {
  readonly _id: string
  readonly _type: string
}

/** Sends the webhook of a publication, so that the storefront deletes all cached pages and query results of these documents. */
export async function invalidateDocuments(
  { siteUrl, env }: Pick<TemporarySite, 'siteUrl' | 'env'>,
  documents: readonly ChangedDocument[],
): Promise<void> {
  for (const document of documents) {
    const body = JSON.stringify(document)
    const signature = signWebhook(body, Date.now(), String(env['SANITY_WEBHOOK_SECRET']))
    const response = await fetch(`${siteUrl}/api/sanity/webhook`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [signatureHeader]: signature },
      body,
    })
    if (!response.ok) throw new Error(`The webhook response has the status ${response.status}.`)
  }
}
