import type { APIRoute } from 'astro'
import { choosePreviewDay } from '#features/preview/index.ts'

export const GET: APIRoute = (context) => choosePreviewDay(context)
