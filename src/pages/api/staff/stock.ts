import type { APIRoute } from 'astro'
import { answerStock } from '#features/staff/answer-staff.ts'

export const GET: APIRoute = ({ locals, request }) => answerStock(locals, request)
