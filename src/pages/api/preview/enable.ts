import type { APIRoute } from 'astro'
import { beginPreview } from '#features/preview/index.ts'

export const GET: APIRoute = (context) => beginPreview(context)
