import type { APIRoute } from 'astro'
import { answerDay } from '#features/staff/answer-staff.ts'

export const GET: APIRoute = ({ locals, request }) => answerDay(locals, request)
