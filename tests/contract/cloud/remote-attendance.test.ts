import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { spansIn } from '../../../shared/domain/check-in/remote-presence.ts'
import { until } from '../../support/until.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { planted } from '../test-station.ts'
import { startVenueAndCloud, type VenueAndCloud } from './venue-and-cloud.ts'

const at = (time: string) => Date.parse(`2026-11-26T${time}:00+01:00`)
const folder = newFolder()
let venue: VenueAndCloud
beforeAll(async () => {
  venue = await startVenueAndCloud(null, 100)
  venue.clock.now = at('14:05')
})
afterAll(async () => {
  await venue?.stop()
  removeFolder(folder)
})

/** The rows of a CSV, by heading. */
async function attendance(): Promise<Record<string, string>[]> {
  const { hub } = venue
  const { text } = await hub.ask('GET', '/api/v1/export/attendance', hub.bearer(hub.operator))
  const [head = [], ...lines] = text
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'))
  return lines.map((cells) => Object.fromEntries(cells.map((cell, place) => [head[place] ?? '', cell])))
}
const remote = async () => (await attendance()).find(({ 'N° inscription': number }) => number === 'AN10004')
const watch = (phone: Awaited<ReturnType<VenueAndCloud['listen']>>) =>
  phone.frames.ask('subscribe', { view: 'audience.session', params: { sessionId: venue.sessionId } })
/** The text of each page. */
async function certificates(): Promise<string[]> {
  const { hub } = venue
  const answer = await fetch(`${hub.station.url}/api/v1/export/certificates`, { headers: hub.bearer(hub.operator) })
  expect(answer.status).toBe(200)
  const file = join(folder, 'certificates.pdf')
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()))
  const text = execFileSync('pdftotext', ['-layout', file, '-']).toString()
  return text
    .split('\f')
    .slice(0, -1)
    .map((one) => one.replaceAll(/\s+/g, ' ').trim())
}
/** Until when the hub knows of remote presence, ms since 1970. */
const knownUntil = () =>
  Math.max(0, ...[...venue.hub.station.log.streams.all('remote-presence')].map(([, state]) => state.until * 1000))

it('a person who follows a session remotely is in the attendance list and has a certificate that says so', {
  timeout: 30_000,
}, async () => {
  const { hub, cloud, clock } = venue
  expect(await remote()).toMatchObject({ 'J1 après-midi': 'Non', 'Connexions à distance': '' })
  const token = await venue.phone()
  const [one, other] = [await venue.listen(token), await venue.listen(await venue.phone())]
  for (const phone of [one, other]) await watch(phone)
  clock.now = at('14:15')
  await until('the hub has heard', () => knownUntil() >= at('14:15'))
  // Ten minutes are too few, with two pages as with one.
  expect(await remote()).toMatchObject({ 'J1 après-midi': 'Non', 'Minutes à distance': '10' })
  one.socket.terminate()
  clock.now = at('14:25')
  await until('the hub has heard', () => knownUntil() >= at('14:25'))
  expect(await remote()).toMatchObject({
    'J1 après-midi': 'À distance',
    'Demi-journées': '1',
    'Minutes à distance': '20',
    'Connexions à distance': '2026-11-26 14:05-14:25 Atelier A2',
  })
  const [page, ...others] = await certificates()
  expect(others).toEqual([])
  expect(page).toMatch(
    /Corentin Trividic.*Jeudi 26 novembre 2026 — suivie à distance.*Soit 1 demi-journée, dont 1 à distance\./,
  )
  expect(page).toContain('quinze minutes au moins par demi-journée')

  // Their notes contain only ids, and none is readable in the cloud's store.
  await cloud.cloud.log().settled()
  expect((await cloud.dump()).match(planted)).toBeNull()
  const { body } = await hub.view('journal', {}, hub.operator)
  expect(JSON.stringify(body)).not.toContain('RemotePresenceNoted')

  // Another process takes over: they were present all the time, counted once.
  await cloud.restart()
  const again = await venue.listen(await venue.phone())
  await watch(again)
  clock.now = at('14:35')
  await until('the hub has heard', () => knownUntil() >= at('14:35'))
  expect([...hub.station.log.streams.all('remote-presence')]).toHaveLength(2)
  expect(await remote()).toMatchObject({
    'Connexions à distance': '2026-11-26 14:05-14:35 Atelier A2',
    'Minutes à distance': '30',
  })
  // Over a metered network no people's facts go up; remote presence still comes down.
  await hub.done('cloud.meter', { on: true })
  clock.now = at('14:45')
  await until('the hub has heard', () => knownUntil() >= at('14:45'))
  await hub.done('cloud.meter', { on: false })
  for (const { socket } of [other, again]) socket.terminate()
})

it('goes with everybody’s data, at the venue and in the cloud', { timeout: 30_000 }, async () => {
  const { hub, cloud, clock } = venue
  const [attendeeId = ''] = [...cloud.cloud.log().streams.all('remote-presence')].flatMap(([, state]) =>
    spansIn(state).map(([id]) => id),
  )
  expect(attendeeId).not.toBe('')
  hub.clock.now = clock.now = at('14:35') + 3 * 86_400_000
  await until('everybody is erased', async () => {
    const { left } = await hub.done('attendees.purge', {})
    return left === 0
  })
  const partsOf = (log: typeof hub.station.log) =>
    log.db
      .prepare<[], { count: number }>(
        `SELECT COUNT(*) AS count FROM parts p JOIN events e ON e.place = p.place WHERE e.type = 'RemotePresenceNoted'`,
      )
      .get()?.count
  const isGone = (log: typeof hub.station.log) =>
    partsOf(log) === 0 && [...log.streams.all('remote-presence')].every(([, { changes }]) => changes.length === 0)
  expect(isGone(hub.station.log)).toBe(true)
  await until('the cloud has heard', () => isGone(cloud.cloud.log()))
})
