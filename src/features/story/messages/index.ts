import { messagesIn } from '#i18n/messages-in.ts'
import { story as en } from './en.ts'
import { story as fa } from './fa.ts'
import { story as fr } from './fr.ts'

export const storyMessages = messagesIn<typeof en>({ en, fr, fa })
