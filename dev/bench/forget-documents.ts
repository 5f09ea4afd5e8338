import { signatureHeader, signWebhook } from '../content-lake/webhook/sign-webhook.ts'
import type { HouseAside } from '../house/open-aside.ts'

export interface ChangedDocument {
  readonly _id: string
  readonly _type: string
}

/** Has the storefront delete every page and every answer that was made from these documents, as a publication does. */
export async function forgetDocuments(
  { siteUrl, env }: Pick<HouseAside, 'siteUrl' | 'env'>,
  documents: readonly ChangedDocument[],
): Promise<void> {
  for (const document of documents) {
    const body = JSON.stringify(document)
    const signature = signWebhook(body, Date.now(), String(env['SANITY_WEBHOOK_SECRET']))
    const answer = await fetch(`${siteUrl}/api/sanity/webhook`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [signatureHeader]: signature },
      body,
    })
    if (!answer.ok) throw new Error(`The webhook was answered ${answer.status}.`)
  }
}
