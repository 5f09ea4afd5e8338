import type { APIRoute } from 'astro'
import { answerStaff } from '#features/return/answer-staff.ts'

export const GET: APIRoute = ({ locals, request, params }) =>
  answerStaff(locals, request, params['rma'] ?? '')
export const POST = GET
