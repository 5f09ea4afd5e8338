import type { APIRoute } from 'astro'
import { handleReturnDesk } from '#features/desk/index.ts'

export const GET: APIRoute = ({ locals, request, params }) =>
  handleReturnDesk(locals, request, params['rma'] ?? '')
export const POST = GET
