import { element, createButton } from '#components/element.ts'
import type { ar } from './messages/en.ts'
import type { viewer } from '../messages/en.ts'

/**
 * Fills the overlay of a session with a live region and buttons. Returns a function that announces a sentence in the live
 * region.
 */
export function fillOverlay(
  overlay: HTMLElement,
  words: typeof ar,
  turning: Pick<typeof viewer, 'turnLeft' | 'turnRight'>,
  actions: { turn(degrees: number): void; leave(): void },
): (sentence: string) => void {
  const line = element('p', '')
  line.setAttribute('role', 'status')
  const buttons = [
    createButton(turning.turnLeft, () => actions.turn(-15), '‹'),
    createButton(words.leave, () => actions.leave()),
    createButton(turning.turnRight, () => actions.turn(15), '›'),
  ]
  // A touch of a button must not place the model.
  for (const button of buttons) button.addEventListener('beforexrselect', (event) => event.preventDefault())
  overlay.append(line, element('div', '', ...buttons))
  return (sentence) => {
    if (line.textContent !== sentence) line.textContent = sentence
  }
}
