import type { APIRoute } from 'astro'
import { handleOpened } from '#features/preview/index.ts'

export const GET: APIRoute = (context) => handleOpened(context)
