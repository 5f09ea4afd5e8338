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
  const element = document.createElement('div')
  element.className = 'your-room'
  const line = document.createElement('p')
  line.setAttribute('role', 'status')
  const button = (name: string, sign: string, press: () => void) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.textContent = sign
    if (sign !== name) made.setAttribute('aria-label', name)
    made.addEventListener('click', press)
    // A touch of a button is not one of the room behind it.
    made.addEventListener('beforexrselect', (event) => event.preventDefault())
    return made
  }
  const hands = document.createElement('div')
  hands.append(
    button(turning.turnLeft, '‹', () => hand.turn(-15)),
    button(words.leave, words.leave, () => hand.leave()),
    button(turning.turnRight, '›', () => hand.turn(15)),
  )
  element.append(line, hands)
  return {
    element,
    say(sentence) {
      if (line.textContent !== sentence) line.textContent = sentence
    },
  }
}
