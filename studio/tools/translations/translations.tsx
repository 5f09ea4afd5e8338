import { TranslateIcon } from '@sanity/icons/Translate'
import type { Tool } from 'sanity'
import { TranslationBoard } from './translation-board.tsx'

/** The Studio tool “Translations”, a list of documents with missing translations. */
export const translationsTool: Tool = {
  name: 'translations',
  title: 'Translations',
  icon: TranslateIcon,
  component: TranslationBoard,
}
