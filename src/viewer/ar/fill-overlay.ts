import { element, pressButton } from '#components/element.ts'
import type { yourRoom } from './messages/en.ts'
import type { viewer } from '../messages/en.ts'

/**
 * Puts over the room one line that is read out, and a button for each thing a hand can do. Answers how to say a sentence
 * in that line.
 */
export function fillOverlay(
  overlay: HTMLElement,
  words: typeof yourRoom,
  turning: Pick<typeof viewer, 'turnLeft' | 'turnRight'>,
  hand: { turn(degrees: number): void; leave(): void },
): (sentence: string) => void {
  const line = element('p', '')
  line.setAttribute('role', 'status')
  const hands = [
    pressButton(turning.turnLeft, () => hand.turn(-15), '‹'),
    pressButton(words.leave, () => hand.leave()),
    pressButton(turning.turnRight, () => hand.turn(15), '›'),
  ]
  // A touch of a button is not one of the room behind it.
  for (const each of hands) each.addEventListener('beforexrselect', (event) => event.preventDefault())
  overlay.append(line, element('div', '', ...hands))
  return (sentence) => {
    if (line.textContent !== sentence) line.textContent = sentence
  }
}
