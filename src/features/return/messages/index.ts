import { messagesIn } from '#i18n/messages-in.ts'
import { returns as en } from './en.ts'
import { returns as fa } from './fa.ts'
import { returns as fr } from './fr.ts'

export const returnMessages = messagesIn<typeof en>({ en, fr, fa })
