import { element, pressButton } from '#components/element.ts'
import type { yourRoom } from '#i18n/messages/en/your-room.ts'
import type { viewer } from '#i18n/messages/en/viewer.ts'

export interface RoomOverlay {
  readonly element: HTMLElement
  say(sentence: string): void
}

/** What lies over the room while it is shown: one line that is read out, and a button for each thing a hand can do. */
export function createRoomOverlay(
  words: typeof yourRoom,
  turning: Pick<typeof viewer, 'turnLeft' | 'turnRight'>,
  hand: { turn(degrees: number): void; leave(): void },
): RoomOverlay {
  const line = element('p', '')
  line.setAttribute('role', 'status')
  const hands = [
    pressButton(turning.turnLeft, () => hand.turn(-15), '‹'),
    pressButton(words.leave, () => hand.leave()),
    pressButton(turning.turnRight, () => hand.turn(15), '›'),
  ]
  // A touch of a button is not one of the room behind it.
  for (const each of hands) each.addEventListener('beforexrselect', (event) => event.preventDefault())
  return {
    element: element('div', 'your-room', line, element('div', '', ...hands)),
    say(sentence) {
      if (line.textContent !== sentence) line.textContent = sentence
    },
  }
}
