import type { APIRoute } from 'astro'
import { endPreview } from '#features/preview/index.ts'

export const GET: APIRoute = (context) => endPreview(context)
