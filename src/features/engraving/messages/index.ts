import { messagesIn } from '#i18n/messages-in.ts'
import { engraving as en } from './en.ts'
import { engraving as fa } from './fa.ts'
import { engraving as fr } from './fr.ts'

export const engravingMessages = messagesIn<typeof en>({ en, fr, fa })
