import { messagesIn } from '#i18n/messages-in.ts'
import { collection as en } from './en.ts'
import { collection as fa } from './fa.ts'
import { collection as fr } from './fr.ts'

export const collectionMessages = messagesIn<typeof en>({ en, fr, fa })
