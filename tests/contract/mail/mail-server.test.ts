import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { expect } from 'vitest'
import { email, test } from './with-mail.ts'

test('an email is stored unchanged with all of its recipients', async ({ catcher }) => {
  await catcher.send({
    ...email,
    to: ['ana@example.com', 'leila@example.com'],
    bcc: 'archive@orlune.example',
    replyTo: 'quay@orlune.example',
  })
  const [message] = await catcher.messages()
  expect(message).toMatchObject({
    from: '"Maison Orlune" <house@orlune.example>',
    to: ['ana@example.com', 'leila@example.com', 'archive@orlune.example'],
    replyTo: 'quay@orlune.example',
    subject: 'Your hour with us',
    html: email.html,
    attachments: [],
    calendarMethod: null,
  })
  expect(message?.text.trim()).toBe(email.text)
  expect(message?.headers).toContainEqual({ name: 'Subject', value: 'Your hour with us' })
  const single = await (await fetch(`${catcher.url}/api/messages/${message?.id}`)).json()
  expect(single).toEqual(message)
  const raw = await (await fetch(`${catcher.url}/messages/${message?.id}/raw`)).text()
  expect(raw).toContain('Subject: Your hour with us')
  expect(raw).not.toContain('archive@orlune.example')
})

test('emails are found by recipient and by words of the subject, newest first', async ({ catcher }) => {
  for (const [to, subject] of [
    ['ana@example.com', 'One'],
    ['leila@example.com', 'Two'],
    ['ana@example.com', 'Three'],
  ]) {
    await catcher.send({ ...email, to, subject })
  }
  const subjects = async (query: string) => (await catcher.messages(query)).map(({ subject }) => subject)
  expect(await subjects('')).toEqual(['Three', 'Two', 'One'])
  expect(await subjects('?to=ANA@example.com')).toEqual(['Three', 'One'])
  expect(await subjects('?to=ana@example.com&subject=one')).toEqual(['One'])
  expect(await subjects('?to=nobody@example.com')).toEqual([])
})

test('an invitation has its .ics file and its calendar method', async ({ catcher }) => {
  const content = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:CANCEL', 'END:VCALENDAR', ''].join('\r\n')
  await catcher.send({ ...email, icalEvent: { method: 'CANCEL', filename: 'votre-heure.ics', content } })
  const [message] = await catcher.messages()
  expect(message?.calendarMethod).toBe('CANCEL')
  const calendar = message?.attachments.find(({ contentType }) => contentType === 'text/calendar')
  const inline = await fetch(`${catcher.url}${calendar?.url}`)
  expect(inline.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const file = message?.attachments.find(({ filename }) => filename === 'votre-heure.ics')
  const download = await fetch(`${catcher.url}${file?.url}`)
  expect(download.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''votre-heure.ics")
  expect(await download.text()).toBe(content)
  expect((await fetch(`${catcher.url}/messages/${message?.id}/attachments/9`)).status).toBe(404)
  expect((await fetch(`${catcher.url}/messages/${message?.id}/attachments/x`)).status).toBe(404)
})

test('an email with scripts is shown and cannot run them', async ({ catcher }) => {
  await catcher.send({
    ...email,
    subject: '<script>alert(1)</script>',
    html: '<p>Hello</p><script>alert(2)</script>',
  })
  const [message] = await catcher.messages()
  const list = await (await fetch(catcher.url)).text()
  const page = await (await fetch(`${catcher.url}/messages/${message?.id}`)).text()
  for (const text of [list, page]) {
    expect(text).toContain('&lt;script&gt;alert(1)')
    expect(text).not.toContain('<script>')
    expect(text).not.toMatch(/ style=| on[a-z]+=/)
  }
  expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"')
  const inside = await fetch(`${catcher.url}/messages/${message?.id}/html`)
  const policy = String(inside.headers.get('content-security-policy'))
  expect(policy).toContain('sandbox allow-popups')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('script')
})

test('emails in French and Persian keep their characters', async ({ catcher }) => {
  await catcher.send({ ...email, subject: 'ساعت شما نزد ما', text: 'سه‌شنبه ساعت ده' })
  await catcher.send({ ...email, subject: 'Votre heure à l’atelier', text: 'À bientôt' })
  const [french, persian] = await catcher.messages()
  expect([french?.subject, persian?.subject]).toEqual(['Votre heure à l’atelier', 'ساعت شما نزد ما'])
  expect(persian?.text.trim()).toBe('سه‌شنبه ساعت ده')
})

test.for([
  'RCPT TO:<nobody>',
  'RCPT TO:<a@b..example>',
  'RCPT TO:<a@-b.example>',
  'RCPT TO:<a b@c.example>',
  'RCPT TO:<>',
])('a malformed recipient is refused: %s', async (line, { catcher }) => {
  const replies = await sendCommands(catcher.smtpUrl, [
    'EHLO test',
    'MAIL FROM:<house@orlune.example>',
    line,
    'QUIT',
  ])
  const reply = replies.findLast((text) => text.startsWith('5'))
  expect(reply).toMatch(/^5(01|53) /)
  expect(await catcher.messages()).toEqual([])
})

test('the next emails can be refused temporarily and are accepted when sent again', async ({ catcher }) => {
  const response = await fetch(`${catcher.url}/dev/faults`, {
    method: 'POST',
    body: JSON.stringify({ rejectNext: 2 }),
  })
  expect(await response.json()).toEqual({ rejectNext: 2 })
  for (let turn = 0; turn < 2; turn += 1)
    await expect(catcher.send(email)).rejects.toMatchObject({ responseCode: 451 })
  expect(await catcher.messages()).toEqual([])
  await catcher.send(email)
  expect(await catcher.messages()).toHaveLength(1)
  for (const body of ['{}', '{"rejectNext": -1}', '{"rejectNext": "x"}', 'x']) {
    expect((await fetch(`${catcher.url}/dev/faults`, { method: 'POST', body: body })).status).toBe(400)
  }
})

test('emails are kept over a restart, until they are deleted', async ({ catcher }) => {
  await catcher.send(email)
  const before = await catcher.messages()
  await catcher.restart()
  expect(await catcher.messages()).toEqual(before)
  expect((await fetch(`${catcher.url}/api/messages`, { method: 'DELETE' })).status).toBe(204)
  expect(await catcher.messages()).toEqual([])
  await catcher.restart()
  expect(await catcher.messages()).toEqual([])
})

test('an unknown email answers 404, and pages of another origin may not delete emails', async ({
  catcher,
}) => {
  await catcher.send(email)
  for (const path of [
    '/messages/none',
    '/messages/none/html',
    '/messages/none/raw',
    '/api/messages/none',
    '/none',
  ]) {
    expect((await fetch(`${catcher.url}${path}`)).status).toBe(404)
  }
  const foreign = await fetch(`${catcher.url}/empty`, {
    method: 'POST',
    headers: { origin: 'https://elsewhere.example' },
  })
  expect(foreign.status).toBe(403)
  expect(await catcher.messages()).toHaveLength(1)
})

/** Sends SMTP commands directly, because nodemailer refuses such an address. */
async function sendCommands(url: string, lines: string[]): Promise<string[]> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  const replies: string[] = []
  const waiting = [...lines]
  for await (const reply of createInterface({ input: socket })) {
    replies.push(reply)
    // A hyphen after the code says that more of the same answer follows (RFC 5321, 4.2.1).
    if (/^\d{3}-/.test(reply)) continue
    const next = waiting.shift()
    if (next === undefined) break
    socket.write(`${next}\r\n`)
  }
  socket.destroy()
  return replies
}
