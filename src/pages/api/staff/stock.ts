import type { APIRoute } from 'astro'
import { handleStock } from '#features/desk/index.ts'

export const GET: APIRoute = ({ locals, request }) => handleStock(locals, request)
