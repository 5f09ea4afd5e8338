import type { APIRoute } from 'astro'
import { answerOpened } from '#features/preview/index.ts'

export const GET: APIRoute = (context) => answerOpened(context)
