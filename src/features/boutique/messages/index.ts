import { messagesIn } from '#i18n/messages-in.ts'
import { boutique as en } from './en.ts'
import { boutique as fa } from './fa.ts'
import { boutique as fr } from './fr.ts'

export const boutiqueMessages = messagesIn<typeof en>({ en, fr, fa })
