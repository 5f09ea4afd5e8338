import { TranslateIcon } from '@sanity/icons/Translate'
import type { Tool } from 'sanity'
import { TranslationBoard } from './translation-board.tsx'

export const translationsTool: Tool = {
  name: 'translations',
  title: 'Translations',
  icon: TranslateIcon,
  component: TranslationBoard,
}
