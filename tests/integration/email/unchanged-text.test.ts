import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { bookAppointment } from '#features/appointment/booking/book-appointment.ts'
import { enqueueVisitEmail } from '#features/appointment/emails/enqueue-visit-email.ts'
import { openTestMail } from '../../support/open-test-mail.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { parisAgenda, visitRequest } from '../appointment/paris.ts'

const names = ['Nuala O’Brien', "Sinéad O'Brien", 'علی‌رضا رضایی', 'Ida 🌙 <b>&', '=1+1', 'A; B, C\\D']
const houseName = "Maison d'Or 🌙"

/** Content lines, unfolded (RFC 5545, 3.1) and with texts unescaped (3.3.11). */
const calendarLines = (content: string) =>
  content
    .replaceAll(/\r\n[ \t]/g, '')
    .replaceAll(/\\([\\;,])/g, '$1')
    .split('\r\n')

withDatabase('the text of an email', (app) => {
  let mail: Awaited<ReturnType<typeof openTestMail>>
  beforeAll(async () => {
    mail = await openTestMail(app, { houseName: () => Promise.resolve(houseName) })
  })
  beforeEach(() => {
    mail.smtp.mails.length = 0
  })
  afterAll(() => mail.end())

  test.each(names)(
    'the name %j arrives unchanged in the subject, the text, the HTML and the .ics file',
    async (name) => {
      const request = visitRequest({ guest: { name, email: 'ottilie@example.com', telephone: null } })
      const booked = await bookAppointment(app, parisAgenda('camille'), request)
      if (!booked.ok) throw new Error(booked.refusal.code)
      const boutique = {
        title: name,
        city: name,
        address: '14 quai de l’Aiguille',
        email: 'paris@maison.example',
        telephone: '+33 1 00 00 18 47',
        location: null,
      }
      await enqueueVisitEmail(
        app,
        { appointmentId: booked.value.appointment.id, sequence: 0, kind: 'confirmed' },
        () => Promise.resolve({ boutique, advisor: name, pieces: [name] }),
      )
      await mail.sendDue()
      const [received] = mail.smtp.mails
      expect(received?.subject).toBe(`Your hour in ${name}, Thursday 26 November`)
      expect(received?.from?.value).toEqual([{ name: houseName, address: 'house@maison.example' }])
      expect(received?.text).toContain(`Dear ${name},\n`)
      expect(received?.text).toContain(`Where: ${name}, 14 quai de l’Aiguille\n`)
      expect(received?.text).not.toMatch(/&\w+;|&#\d+;/)
      const html = String(received?.html)
      expect(html).toContain(
        `Dear ${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&#39;')},`,
      )
      const calendarFile = received?.attachments[0]
      expect(calendarFile?.contentType).toBe('text/calendar')
      const lines = calendarLines(calendarFile?.content.toString('utf8') ?? '')
      expect(lines).toContain(`SUMMARY:${houseName}, ${name}`)
      expect(lines.join('\n')).toContain(`${name} receives you.\\nLaid out: ${name}.\\n`)
      expect(lines.find((line) => line.startsWith('ATTENDEE'))).toContain(`CN="${name}"`)
    },
  )

  test('the words of a care request arrive unchanged, also in Persian', async () => {
    const data = {
      reference: 'CAR-7QK4MX',
      name: 'علی‌رضا',
      piece: "O'Brien’s 🌙",
      matter: '=1+1 & <so> on\n"quoted"',
    }
    await mail.enqueue('ali@example.com', { locale: 'fa', data })
    await mail.sendDue()
    const [received] = mail.smtp.mails
    for (const word of Object.values(data)) expect(received?.text).toContain(word)
    expect(received?.text).not.toMatch(/&\w+;|&#\d+;/)
    expect(received?.html).toContain('dir="rtl"')
  })

  test('an email declares colors for light and dark mode', async () => {
    await mail.enqueue('ottilie@example.com')
    await mail.sendDue()
    const html = String(mail.smtp.mails[0]?.html)
    expect(html).toContain('<meta name="color-scheme" content="light dark">')
    expect(html).toContain(':root{color-scheme:light dark;')
    expect(html).toContain('@media (prefers-color-scheme:dark)')
  })
})
