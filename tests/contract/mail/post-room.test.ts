import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { expect } from 'vitest'
import { letter, test } from './with-mail.ts'

test('a mail is kept as it was written, for those it was written to', async ({ room }) => {
  await room.send({
    ...letter,
    to: ['ana@example.com', 'leila@example.com'],
    bcc: 'archive@orlune.example',
    replyTo: 'quay@orlune.example',
  })
  const [message] = await room.messages()
  expect(message).toMatchObject({
    from: '"Maison Orlune" <house@orlune.example>',
    to: ['ana@example.com', 'leila@example.com', 'archive@orlune.example'],
    replyTo: 'quay@orlune.example',
    subject: 'Your hour with us',
    html: letter.html,
    attachments: [],
    calendarMethod: null,
  })
  expect(message?.text.trim()).toBe(letter.text)
  expect(message?.headers).toContainEqual({ name: 'Subject', value: 'Your hour with us' })
  const alone = await (await fetch(`${room.url}/api/messages/${message?.id}`)).json()
  expect(alone).toEqual(message)
  const raw = await (await fetch(`${room.url}/messages/${message?.id}/raw`)).text()
  expect(raw).toContain('Subject: Your hour with us')
  expect(raw).not.toContain('archive@orlune.example')
})

test('mails are found by recipient and by words of their subject, newest first', async ({ room }) => {
  for (const [to, subject] of [
    ['ana@example.com', 'One'],
    ['leila@example.com', 'Two'],
    ['ana@example.com', 'Three'],
  ]) {
    await room.send({ ...letter, to, subject })
  }
  const subjects = async (query: string) => (await room.messages(query)).map(({ subject }) => subject)
  expect(await subjects('')).toEqual(['Three', 'Two', 'One'])
  expect(await subjects('?to=ANA@example.com')).toEqual(['Three', 'One'])
  expect(await subjects('?to=ana@example.com&subject=one')).toEqual(['One'])
  expect(await subjects('?to=nobody@example.com')).toEqual([])
})

test('an invitation arrives with its calendar, and says what it is for', async ({ room }) => {
  const content = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:CANCEL', 'END:VCALENDAR', ''].join('\r\n')
  await room.send({ ...letter, icalEvent: { method: 'CANCEL', filename: 'votre-heure.ics', content } })
  const [message] = await room.messages()
  expect(message?.calendarMethod).toBe('CANCEL')
  const calendar = message?.attachments.find(({ contentType }) => contentType === 'text/calendar')
  const inline = await fetch(`${room.url}${calendar?.url}`)
  expect(inline.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const file = message?.attachments.find(({ filename }) => filename === 'votre-heure.ics')
  const download = await fetch(`${room.url}${file?.url}`)
  expect(download.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''votre-heure.ics")
  expect(await download.text()).toBe(content)
  expect((await fetch(`${room.url}/messages/${message?.id}/attachments/9`)).status).toBe(404)
  expect((await fetch(`${room.url}/messages/${message?.id}/attachments/x`)).status).toBe(404)
})

test('a hostile mail is shown and cannot run', async ({ room }) => {
  await room.send({
    ...letter,
    subject: '<script>alert(1)</script>',
    html: '<p>Hello</p><script>alert(2)</script>',
  })
  const [message] = await room.messages()
  const list = await (await fetch(room.url)).text()
  const page = await (await fetch(`${room.url}/messages/${message?.id}`)).text()
  for (const text of [list, page]) {
    expect(text).toContain('&lt;script&gt;alert(1)')
    expect(text).not.toContain('<script>')
    expect(text).not.toMatch(/ style=| on[a-z]+=/)
  }
  expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"')
  const inside = await fetch(`${room.url}/messages/${message?.id}/html`)
  const policy = String(inside.headers.get('content-security-policy'))
  expect(policy).toContain('sandbox allow-popups')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('script')
})

test('letters in French and Persian keep their letters', async ({ room }) => {
  await room.send({ ...letter, subject: 'ساعت شما نزد ما', text: 'سه‌شنبه ساعت ده' })
  await room.send({ ...letter, subject: 'Votre heure à l’atelier', text: 'À bientôt' })
  const [french, persian] = await room.messages()
  expect([french?.subject, persian?.subject]).toEqual(['Votre heure à l’atelier', 'ساعت شما نزد ما'])
  expect(persian?.text.trim()).toBe('سه‌شنبه ساعت ده')
})

test.for([
  'RCPT TO:<nobody>',
  'RCPT TO:<a@b..example>',
  'RCPT TO:<a@-b.example>',
  'RCPT TO:<a b@c.example>',
  'RCPT TO:<>',
])('a malformed recipient is refused: %s', async (line, { room }) => {
  const answers = await speak(room.smtpUrl, ['EHLO test', 'MAIL FROM:<house@orlune.example>', line, 'QUIT'])
  const answer = answers.findLast((text) => text.startsWith('5'))
  expect(answer).toMatch(/^5(01|53) /)
  expect(await room.messages()).toEqual([])
})

test('the next mails can be turned away for a while, and come through when sent again', async ({ room }) => {
  const told = await fetch(`${room.url}/dev/faults`, {
    method: 'POST',
    body: JSON.stringify({ rejectNext: 2 }),
  })
  expect(await told.json()).toEqual({ rejectNext: 2 })
  for (let turn = 0; turn < 2; turn += 1)
    await expect(room.send(letter)).rejects.toMatchObject({ responseCode: 451 })
  expect(await room.messages()).toEqual([])
  await room.send(letter)
  expect(await room.messages()).toHaveLength(1)
  for (const wish of ['{}', '{"rejectNext": -1}', '{"rejectNext": "x"}', 'x']) {
    expect((await fetch(`${room.url}/dev/faults`, { method: 'POST', body: wish })).status).toBe(400)
  }
})

test('letters are still there after a restart, until they are cleared away', async ({ room }) => {
  await room.send(letter)
  const before = await room.messages()
  await room.restart()
  expect(await room.messages()).toEqual(before)
  expect((await fetch(`${room.url}/api/messages`, { method: 'DELETE' })).status).toBe(204)
  expect(await room.messages()).toEqual([])
  await room.restart()
  expect(await room.messages()).toEqual([])
})

test('unknown letters are a 404, and other pages may not clear the room', async ({ room }) => {
  await room.send(letter)
  for (const path of [
    '/messages/none',
    '/messages/none/html',
    '/messages/none/raw',
    '/api/messages/none',
    '/none',
  ]) {
    expect((await fetch(`${room.url}${path}`)).status).toBe(404)
  }
  const foreign = await fetch(`${room.url}/empty`, {
    method: 'POST',
    headers: { origin: 'https://elsewhere.example' },
  })
  expect(foreign.status).toBe(403)
  expect(await room.messages()).toHaveLength(1)
})

/** SMTP by hand: nodemailer would not let such an address out. */
async function speak(url: string, lines: string[]): Promise<string[]> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  const answers: string[] = []
  const waiting = [...lines]
  for await (const answer of createInterface({ input: socket })) {
    answers.push(answer)
    // A hyphen after the code says that more of the same answer follows (RFC 5321, 4.2.1).
    if (/^\d{3}-/.test(answer)) continue
    const next = waiting.shift()
    if (next === undefined) break
    socket.write(`${next}\r\n`)
  }
  socket.destroy()
  return answers
}
