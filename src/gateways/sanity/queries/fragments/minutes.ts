import { localised } from './localised.ts'

/** A slow reading speed, which includes looking at the pictures. */
const wordsAMinute = 160

const words = `count(string::split(pt::text(${localised('body')}), " "))`

/** The reading time of a story in whole minutes, in the visitor's language. */
export const minutes = `"minutes": select(${words} < ${wordsAMinute} => 1, round(${words} / ${wordsAMinute}))`
