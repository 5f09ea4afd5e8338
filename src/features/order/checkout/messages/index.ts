import { messagesIn } from '#i18n/messages-in.ts'
import { checkout as en } from './en.ts'
import { checkout as fa } from './fa.ts'
import { checkout as fr } from './fr.ts'

export const checkoutMessages = messagesIn<typeof en>({ en, fr, fa })
