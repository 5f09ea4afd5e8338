import type { APIRoute } from 'astro'
import { answerStock } from '#features/desk/answer-staff.ts'

export const GET: APIRoute = ({ locals, request }) => answerStock(locals, request)
