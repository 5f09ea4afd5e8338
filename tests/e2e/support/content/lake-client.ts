import { createClient } from '@sanity/client'
import { lakeToken, lakeUrl } from '../server/site-config.ts'

/** The official client for the Content Lake of the tests, with write access and drafts. */
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

/** The fields of a published document without its system fields, to create a copy. */
export async function fieldsOf<Fields extends object = Record<string, unknown>>(id: string): Promise<Fields> {
  const document = await lakeClient().fetch<object>('*[_id == $id][0]', { id })
  const given = Object.entries(document).filter(([name]) => !name.startsWith('_'))
  return Object.fromEntries(given) as Fields
}
