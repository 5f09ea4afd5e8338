import { html, type Html } from './html.ts'
import type { Words } from '../languages/words.ts'

/** The test numbers that the stand-in accepts. The page must not be mistaken for that of Stripe. */
export function testNumbers(
  { standInLong, testNumbers: title, testNotes: notes }: Words,
  hasDebit: boolean,
): Html {
  const rows: [string, string][] = [
    ['4242 4242 4242 4242', notes.paid],
    ['4000 0000 0000 0002', notes.declined],
    ['4000 0000 0000 9995', notes.funds],
    ['4000 0027 6000 3184', notes.bank],
  ]
  if (hasDebit) {
    rows.push(
      ['DE89 3704 0044 0532 0130 00', notes.debitPaid],
      ['DE62 3704 0044 0532 0130 01', notes.debitFails],
    )
  }
  return html`<aside class="numbers" aria-labelledby="numbers">
    <h2 id="numbers">${title}</h2>
    <p>${standInLong}</p>
    <dl>
      ${rows.map(
        ([number, note]) =>
          html`<div>
            <dt class="num" dir="ltr">${number}</dt>
            <dd>${note}</dd>
          </div>`,
      )}
    </dl>
  </aside>`
}
