import { engravingFace } from '#i18n/engraving-face/en.ts'

/** Braces are filled in by whoever shows the sentence: the server, and the script that follows the typing. */
export const engraving = {
  faces: engravingFace,
  see: 'See it cut',
  hand: 'In which hand',
  lead: 'This is the line as the graver will follow it. Change it until it is yours.',
  seen: '“{text}”, {place}, in {face}',
  empty: 'Nothing is written yet. Write a word and it appears here.',
  count: '{n} of {most} letters',
  tooLong: 'There is room for {most} letters; this has {n}.',
  unwritable: 'The graver cannot cut this: {signs}.',
  kept: 'What has been engraved is yours alone and cannot be returned.',
  show: 'Show it',
  link: 'This line, to send to somebody',
  back: 'Back to the piece',
  signs: {
    named: '{sign} ({kind})',
    picture: 'a picture',
    numeral: 'a numeral',
    hidden: 'a sign nobody sees',
    hiddenNames: {
      '202A': 'left-to-right embedding',
      '202B': 'right-to-left embedding',
      '202C': 'end of a direction',
      '202D': 'left-to-right override',
      '202E': 'right-to-left override',
    } as Record<string, string>,
    marked: 'a letter under too many marks',
    symbol: 'a symbol',
    letter: '{script} letter',
  },
}
