import { createClient } from '@sanity/client'
import { lakeToken, lakeUrl } from './premises.ts'

/** The official client on the journeys’ Content Lake, allowed to write and to see everything. */
export const lakeClient = () =>
  createClient({
    projectId: 'orlune',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lakeUrl,
    useProjectHostname: false,
    useCdn: false,
    token: lakeToken(),
    perspective: 'raw',
  })

/** What a published document says, without what names it and what the lake adds: to write another like it. */
export async function fieldsOf<Fields extends object = Record<string, unknown>>(id: string): Promise<Fields> {
  const document = await lakeClient().fetch<object>('*[_id == $id][0]', { id })
  const given = Object.entries(document).filter(([name]) => !name.startsWith('_'))
  return Object.fromEntries(given) as Fields
}
