import type { APIRoute } from 'astro'
import { handleDay } from '#features/desk/index.ts'

export const GET: APIRoute = ({ locals, request }) => handleDay(locals, request)
