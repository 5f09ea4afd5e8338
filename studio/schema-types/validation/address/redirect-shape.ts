import type { ValidationContext } from 'sanity'
import { apiVersion } from '../../../api-version.ts'
import { pathExists } from './path-exists.ts'
import { redirectLoop, type Redirection } from './redirect-loop.ts'

/** A redirect begins where no page is and no other redirect begins, and leads to a page that answers, in one step. */
export async function redirectShape(
  redirect: (Redirection & { _id: string }) | undefined,
  { getClient }: Pick<ValidationContext, 'getClient'>,
): Promise<true | string> {
  const { from, to, _id = '' } = redirect ?? {}
  if (from === undefined || to === undefined) return true
  const client = getClient({ apiVersion })
  const published = _id.replace(/^drafts\./, '')
  const others = await client.fetch<Redirection[]>(
    '*[_type == "redirect" && !(_id in [$published, $draft])]{from, to}',
    { published, draft: `drafts.${published}` },
    { perspective: 'drafts' },
  )
  if (others.some((other) => other.from === from)) return 'Another redirect begins here.'
  const loop = redirectLoop(redirect, others)
  if (loop !== true) return loop
  const next = others.find((other) => other.from === to)
  if (next) return `${to} itself leads to ${next.to ?? 'another page'}: lead there at once.`
  if (!(await pathExists(to, client))) return `No page answers at ${to}.`
  return (await pathExists(from, client)) ? `A page answers at ${from}: nobody would be led on.` : true
}
