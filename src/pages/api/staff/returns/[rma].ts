import type { APIRoute } from 'astro'
import { answerReturnDesk } from '#features/desk/index.ts'

export const GET: APIRoute = ({ locals, request, params }) =>
  answerReturnDesk(locals, request, params['rma'] ?? '')
export const POST = GET
