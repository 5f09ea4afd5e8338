import type { APIRoute } from 'astro'
import { endPreview } from '#features/preview/answer-preview.ts'

export const GET: APIRoute = (context) => endPreview(context)
