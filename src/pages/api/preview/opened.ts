import type { APIRoute } from 'astro'
import { answerOpened } from '#features/preview/answer-preview.ts'

export const GET: APIRoute = (context) => answerOpened(context)
