import { localised } from './localised.ts'

/** Words read in a minute by somebody who is not in a hurry, and who looks at the plates. */
const wordsAMinute = 160

const words = `count(string::split(pt::text(${localised('body')}), " "))`

/** How long a story takes, in whole minutes, in the language in which it is read. */
export const minutes = `"minutes": select(${words} < ${wordsAMinute} => 1, round(${words} / ${wordsAMinute}))`
