import { messagesIn } from '#i18n/messages-in.ts'
import { order as en } from './en.ts'
import { order as fa } from './fa.ts'
import { order as fr } from './fr.ts'

export const orderMessages = messagesIn<typeof en>({ en, fr, fa })
