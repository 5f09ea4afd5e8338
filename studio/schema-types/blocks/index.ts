import { DescribedBlock } from '../../inputs/described-block.tsx'
import { beforeAfterType } from './before-after.ts'
import { filmCaptionsType, filmType } from './film.ts'
import { madeByType, madeOfType } from './made-of.ts'
import { marginNoteType } from './margin-note.ts'
import { houseLinkType, linkType, pieceMarkType } from './marks.ts'
import { pieceInTextType } from './piece-in-text.ts'
import { plateType } from './plate.ts'
import { pullQuoteType } from './pull-quote.ts'
import { sceneType } from './scene.ts'
import { spottedPictureType, spotType } from './spotted-picture.ts'
import { timelineEntryType } from './timeline-entry.ts'
import { timelineType } from './timeline.ts'

/** The blocks of a story; each form opens with the description of its type. */
export const blockTypes = [
  beforeAfterType,
  filmCaptionsType,
  filmType,
  houseLinkType,
  linkType,
  madeByType,
  madeOfType,
  marginNoteType,
  pieceInTextType,
  pieceMarkType,
  plateType,
  pullQuoteType,
  sceneType,
  spottedPictureType,
  spotType,
  timelineEntryType,
  timelineType,
].map((type) => ('description' in type ? { ...type, components: { input: DescribedBlock } } : type))
