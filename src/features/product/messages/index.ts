import { messagesIn } from '#i18n/messages-in.ts'
import { product as en } from './en.ts'
import { product as fa } from './fa.ts'
import { product as fr } from './fr.ts'

export const productMessages = messagesIn<typeof en>({ en, fr, fa })
