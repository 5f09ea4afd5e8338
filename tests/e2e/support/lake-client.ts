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
