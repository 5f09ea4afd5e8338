import type { APIRoute } from 'astro'
import { answerStock } from '#features/desk/index.ts'

export const GET: APIRoute = ({ locals, request }) => answerStock(locals, request)
