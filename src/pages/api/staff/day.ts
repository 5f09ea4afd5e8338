import type { APIRoute } from 'astro'
import { answerDay } from '#features/desk/index.ts'

export const GET: APIRoute = ({ locals, request }) => answerDay(locals, request)
