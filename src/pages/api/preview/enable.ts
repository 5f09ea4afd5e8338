import type { APIRoute } from 'astro'
import { beginPreview } from '#features/preview/answer-preview.ts'

export const GET: APIRoute = (context) => beginPreview(context)
