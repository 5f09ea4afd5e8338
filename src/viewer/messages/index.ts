import { messagesIn } from '#i18n/messages-in.ts'
import { viewer as en } from './en.ts'
import { viewer as fa } from './fa.ts'
import { viewer as fr } from './fr.ts'

export const viewerMessages = messagesIn<typeof en>({ en, fr, fa })
