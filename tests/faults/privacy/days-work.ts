import type { StationClient } from '../../support/station-client.ts'
import { csvOf } from '../../support/synthetic-people.ts'
import { until } from '../../support/until.ts'
import { configureToday } from '../load/desk-day.ts'
import { insist } from '../scenario.ts'
import type { Planted } from './planted-people.ts'

/** All acts of a reception in a day with these people, including mistakes. */
export async function workADay(client: StationClient, planted: Planted, badges: string, copies: string): Promise<void> {
  const { people, walkIn, colleague, note } = planted
  await configureToday(client)
  await client.done('backup.configure', { folder: copies })
  const { printerId } = await client.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address: badges })
  await client.import(csvOf(people))
  const ids: string[] = []
  for (const { code } of people.slice(0, 30)) {
    const { attendee } = await client.done('checkIn.scan', { code })
    if (attendee && 'attendeeId' in attendee) ids.push(attendee.attendeeId)
  }
  const [first = '', second = '', third = ''] = ids
  insist(
    (await client.rows('attendees.search', { q: people[5]?.lastName ?? '' })).length > 0,
    'the planted people cannot be found',
  )
  insist(
    (await client.rows('attendees.group', { organisation: walkIn.organisation })).length > 0,
    'their group cannot be found',
  )
  await client.done('attendees.register', walkIn)
  await client.done('attendees.amend', {
    attendeeId: first,
    changes: { ...colleague, attention: { note, host: note } },
  })
  await client.done('attendees.substitute', { attendeeId: second, ...colleague })
  await client.done('checkIn.undo', { attendeeId: third, reason: 'mauvaise personne' })
  await client.done('checkIn.admitGroup', { attendeeIds: ids })
  await client.done('badges.print', { attendeeId: first, printerId })
  await client.done('badges.print', { attendeeId: third, printerId })
  await until(
    'two badges have come out',
    async () => (await client.rows('printJobs', {})).filter(({ state }) => state === 'printed').length === 2,
  )
  await typeWrongly(client, planted)
}

/** Personal data in wrong fields, and files of a wrong kind. They are refused, and must not be stored in any log. */
async function typeWrongly(client: StationClient, { people, walkIn, note }: Planted): Promise<void> {
  const [{ code, lastName, email } = { code: '', lastName: '', email: '' }] = people
  const text = (path: string, body: string, headers: Record<string, string> = {}) =>
    client.fetch(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
  const answers = [
    await text('/api/v1/commands/checkIn.scan', JSON.stringify({ code: '', [lastName]: lastName })),
    await text(
      '/api/v1/commands/attendees.amend',
      JSON.stringify({ attendeeId: lastName, changes: { email: lastName } }),
    ),
    await text('/api/v1/commands/attendees.register', `{"lastName":"${lastName}","firstName":`),
    await text(`/api/v1/commands/${encodeURIComponent(lastName)}`, '{}'),
    await text('/api/v1/commands/checkIn.scan', JSON.stringify({ code }), {
      'idempotency-key': encodeURIComponent(email),
    }),
    await text('/api/v1/session', JSON.stringify({ code: lastName })),
    await client.fetch(`/${encodeURIComponent(lastName)}?mail=${email}`),
    await client.fetch(`/api/v1/import/attendees?mapping=${encodeURIComponent(JSON.stringify(walkIn))}`, {
      method: 'POST',
      body: csvOf(people).toString(),
    }),
  ]
  for (const answer of answers) {
    const said = await answer.text()
    insist(
      answer.status >= 400 && answer.status < 500,
      `${answer.status} for a request that had to be refused: ${said.slice(0, 200)}`,
    )
    insist(!said.includes(lastName) && !said.includes(email), `the refusal repeats a name: ${said.slice(0, 200)}`)
  }
  // This answer does repeat the file's first line, as unknown headings.
  const headless = await client.fetch('/api/v1/import/attendees', {
    method: 'POST',
    body: `${lastName};${email}\r\n${note}`,
  })
  insist(headless.status === 400, `${headless.status} for a file without headings`)
  await client.done('checkIn.scan', { code: `${code}INCONNU` })
  await client.done('checkIn.scan', { code: lastName })
  await client.fetch(`/api/v1/views/attendees.search?q=${encodeURIComponent(lastName)}`)
  await client.fetch('/api/v1/export/attendees')
}
