import type { StaffMember } from '#ports/staff-directory.ts'
import { readDay } from './read-day.ts'
import { readAvailability } from '#features/stock/index.ts'

type Locals = Pick<App.Locals, 'app'>

export const respond = (status: number, body: object) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } })

export const problem = (status: number, code: string, detail?: string) =>
  respond(status, { error: { code, ...(detail !== undefined && { detail }) } })

const tokenShape = /^Bearer ([\x21-\x7e]{8,4096})$/

/** Calls `reply` for a member of staff and rejects everybody else. The bearer token is the member's Sanity token. */
export async function asStaff(
  { app }: Locals,
  request: Request,
  reply: (member: StaffMember) => Promise<Response>,
): Promise<Response> {
  const [, token] = tokenShape.exec(request.headers.get('authorization') ?? '') ?? []
  if (token === undefined) return problem(401, 'unauthorized')
  let member: StaffMember | null
  try {
    member = await app.staff.identify(token)
  } catch (cause) {
    app.log.error({ err: cause }, 'the staff token could not be verified')
    return problem(503, 'unavailable')
  }
  return member ? reply(member) : problem(401, 'unauthorized')
}

/** Like `asStaff`, for advisors only. */
export const asAdvisor: typeof asStaff = (locals, request, reply) =>
  asStaff(locals, request, async (member) =>
    member.seesClients ? reply(member) : problem(403, 'not_an_advisor'),
  )

export const handleDay = (locals: Locals, request: Request): Promise<Response> =>
  asStaff(locals, request, async (member) =>
    respond(200, await readDay(locals.app.db, member, locals.app.clock.now())),
  )

const maxSkus = 100

export const handleStock = (locals: Locals, request: Request): Promise<Response> =>
  asStaff(locals, request, async () => {
    const skus = new URL(request.url).searchParams.get('skus')?.split(',') ?? []
    if (skus.length > maxSkus) return problem(422, 'too_many')
    const available = await readAvailability(locals.app.db, skus, locals.app.clock.now())
    return respond(200, { available: Object.fromEntries(available) })
  })
