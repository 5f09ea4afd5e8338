import type { APIRoute } from 'astro'
import { choosePreviewDay } from '#features/preview/answer-preview.ts'

export const GET: APIRoute = (context) => choosePreviewDay(context)
