import { afterAll, beforeAll, expect, it } from 'vitest'
import { substituteOf } from '../../../electron/station/attendees/substitutes.ts'
import { mayFollow } from '../../../shared/domain/attendees/remote-access.ts'
import { greet } from '../../support/phone-frames.ts'
import { until } from '../../support/until.ts'
import { planted, problemNamed } from '../test-station.ts'
import { startVenueAndCloud, type VenueAndCloud } from './venue-and-cloud.ts'

/** A second remote person, whose name occurs nowhere else. */
const second =
  'AN10005;Riou;Nolwenn;Foyer Kerlaouen;Cadre;nolwenn.r@exemple.fr;0655544498;Distanciel;;Non;;Confirmée;RMTK8WXYZ7'
/** A person whose registration was cancelled. */
const cancelled =
  'AN10006;Tanguy;Malo;Foyer Kerlaouen;Cadre;malo.t@exemple.fr;0655544497;Distanciel;;Non;;Annulée;RMTK8WXYZ5'
let venue: VenueAndCloud
let { clock, cloud, hub, sessionId } = {} as VenueAndCloud

beforeAll(async () => {
  venue = await startVenueAndCloud(null, undefined, [second, cancelled])
  ;({ clock, cloud, hub, sessionId } = venue)
  await until('codes and links are known', () => known() === 6, { timeoutMs: 20_000 })
})
afterAll(() => venue?.stop())

/** Codes and links in the cloud. Wrong ones are counted, so the test waits instead of trying until one is right. */
const known = () => [...cloud.cloud.log().streams.all('remote-code')].length
const devices = (body: object) => cloud.ask('POST', '/api/v1/devices', body)
function mayBeRemote(attendeeId: string): boolean {
  const { streams } = cloud.cloud.log()
  return mayFollow(streams.state('attendee', attendeeId), substituteOf(streams, attendeeId))
}
const session = { view: 'audience.session', params: { sessionId: '' } }
const enter = async (body: object) => {
  const { status, body: given } = await devices(body)
  expect(status).toBe(200)
  const { token } = given as { token: string }
  return { token, ...(await greet(cloud.cloud.url(), token, [{ view: 'programme', params: {} }], 5000)) }
}
const watched = async (phone: Awaited<ReturnType<typeof greet>>) =>
  (await phone.frames.ask('subscribe', { ...session, params: { sessionId } })) as { value: Record<string, unknown> }
const linksOf = async (move?: string) => {
  const path = `/api/v1/export/remote-links${move === undefined ? '' : `?move=${move}`}`
  const { text } = await hub.ask('GET', path, hub.bearer(hub.operator))
  return new Map(
    text
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(';'))
      .map((cells) => [cells[0] ?? '', (cells[5] ?? '').split('#lien=')[1] ?? '']),
  )
}
const personOf = async (code: string) => {
  const { body } = await hub.view('attendees.listed', { lines: [code] }, hub.operator)
  return (body as { rows: { attendee: { attendeeId: string } }[] }).rows[0]?.attendee.attendeeId ?? ''
}

it('remote people read a session’s stream and the event’s zone, and only its player may be framed', async () => {
  await hub.done('players.set', { hosts: ['live.salle.example'] })
  const embedUrl = 'https://live.salle.example/salle/200'
  await hub.done('sessions.setStream', {
    sessionId,
    embedUrl,
    captionsUrl: 'https://texte.salle.example/200',
    delayS: 20,
  })
  const phone = await enter({ registrationCode: 'RMTK8WXYZ9' })
  await until('its stream is there', async () => {
    const { value } = await watched(phone)
    return JSON.stringify(value.watching).includes(embedUrl)
  })
  expect((await watched(phone)).value.watching).toEqual({
    stream: { embedUrl, captionsUrl: 'https://texte.salle.example/200' },
    replay: null,
  })
  expect(await phone.frames.ask('subscribe', { view: 'programme', params: {} })).toMatchObject({
    timeZone: 'Europe/Paris',
    rows: [{ sessionId, streamed: true, replay: false, expectedStartsAt: expect.any(String) }],
  })
  phone.socket.terminate()
})

it('the hall’s phones are given the same times, and no stream', async () => {
  const hall = hub.station.audienceUrl() ?? ''
  const { token } = (await (await fetch(`${hall}/api/v1/devices`, { method: 'POST', body: '{}' })).json()) as {
    token: string
  }
  const phone = await greet(hall, token, [], 5000)
  expect((await watched(phone)).value.watching).toBeNull()
  expect(await phone.frames.ask('subscribe', { view: 'programme', params: {} })).toMatchObject({
    timeZone: 'Europe/Paris',
    rows: [{ sessionId, streamed: false }],
  })
  phone.socket.terminate()
})

it('a personal link lets one person in, with the same vote as their code; a made-up one does not', async () => {
  const links = await linksOf()
  expect([...links.keys()].toSorted()).toEqual(['RMTK8WXYZ7', 'RMTK8WXYZ9'])
  const secret = links.get('RMTK8WXYZ9') ?? ''
  expect(secret).toMatch(/^[a-z2-7]{26}$/)
  const voter = async (body: object) => ((await devices(body)).body as { token: string }).token.split('.')[1]
  expect(await voter({ personalLink: secret })).toBe(await voter({ registrationCode: 'RMTK8WXYZ9' }))
  expect(await voter({ personalLink: links.get('RMTK8WXYZ7') })).not.toBe(await voter({ personalLink: secret }))
  for (const personalLink of ['a'.repeat(26), '', 'RMTK8WXYZ9', `${secret} `]) {
    const { status, body } = await devices({ personalLink })
    expect([personalLink, status, problemNamed(body)]).toEqual([personalLink, 403, 'unknown-link'])
  }
  expect((await devices({ registrationCode: secret })).status).toBe(403)
  expect((await devices({ personalLink: 7 })).status).toBe(400)
  const dump = await cloud.dump()
  expect(dump).not.toContain(secret)
  expect(dump.match(planted)).toBeNull()
})

it('a link that is revoked ends what came in by it; a new one lets in, and the old ones never again', async () => {
  const old = (await linksOf()).get('RMTK8WXYZ9') ?? ''
  const phone = await enter({ personalLink: old })
  const other = await enter({ personalLink: (await linksOf()).get('RMTK8WXYZ7') })
  const ended = new Promise((resolve) => phone.socket.once('close', resolve))
  const attendeeId = await personOf('RMTK8WXYZ9')
  await hub.done('remoteAccess.revoke', { attendeeId })
  await ended
  await expect(greet(cloud.cloud.url(), phone.token, [], 2000)).rejects.toThrow('unauthorised')
  for (const body of [{ personalLink: old }, { registrationCode: 'RMTK8WXYZ9' }])
    expect((await devices(body)).status).toBe(403)
  expect((await linksOf()).has('RMTK8WXYZ9')).toBe(false)
  expect(await other.frames.ask('time')).toMatchObject({ now: expect.any(Number), venueAwaySince: null })
  other.socket.terminate()
  const before = known()
  const { url } = await hub.done('remoteAccess.renew', { attendeeId })
  const secret = url?.split('#lien=')[1] ?? ''
  expect(secret).not.toBe(old)
  await until('the new link is known', () => known() > before)
  expect((await devices({ personalLink: secret })).status).toBe(200)
  expect((await devices({ personalLink: old })).status).toBe(403)
})

it('whose registration is cancelled has no link, and is given none', async () => {
  expect([...(await linksOf()).keys()].sort()).toEqual(['RMTK8WXYZ7', 'RMTK8WXYZ9'])
  const attendeeId = await personOf('RMTK8WXYZ5')
  const { status, body } = await hub.command('remoteAccess.renew', { attendeeId }, hub.operator)
  expect([status, problemNamed(body)]).toEqual([409, 'not-remote'])
  expect((await devices({ registrationCode: 'RMTK8WXYZ5' })).status).toBe(403)
})

it('a new link for somebody whose access holds ends the one before, and what came in by it', async () => {
  const old = (await linksOf()).get('RMTK8WXYZ9') ?? ''
  const phone = await enter({ personalLink: old })
  const ended = new Promise((resolve) => phone.socket.once('close', resolve))
  const before = known()
  const { url } = await hub.done('remoteAccess.renew', { attendeeId: await personOf('RMTK8WXYZ9') })
  await ended
  await expect(greet(cloud.cloud.url(), phone.token, [], 2000)).rejects.toThrow('unauthorised')
  await until('the new link is known', () => known() > before)
  expect((await devices({ personalLink: url?.split('#lien=')[1] })).status).toBe(200)
  for (const body of [{ personalLink: old }, { registrationCode: 'RMTK8WXYZ9' }])
    expect((await devices(body)).status).toBe(403)
})

it('a list of people moves to remote in one command, each with a link, and comes back in one', async () => {
  const attendeeId = await personOf('SZQK7TUAT5')
  await hub.done('registrations.set', { attendeeId, sessionIds: [sessionId] })
  const codes = known()
  const { moveId } = await hub.done('attendees.moveToRemote', { attendeeIds: [attendeeId] })
  const secret = (await linksOf(moveId ?? '')).get('SZQK7TUAT5') ?? ''
  // Links and people travel in different lanes.
  await until('the link is known, and whose it is', () => known() === codes + 2 && mayBeRemote(attendeeId))
  const phone = await enter({ personalLink: secret })
  const ended = new Promise((resolve) => phone.socket.once('close', resolve))
  const registered = async () =>
    ((await hub.view('programme', {}, hub.operator)).body as { rows: { registered: number }[] }).rows[0]?.registered
  const before = await registered()
  expect(await hub.done('attendees.undoMoveToRemote', { moveId: moveId ?? '' })).toEqual({
    restored: 1,
    changedSince: 0,
    withoutSeat: [],
  })
  expect(await registered()).toBe((before ?? 0) + 1)
  await ended
  expect((await devices({ personalLink: secret })).status).toBe(403)
})

it('over a metered line an access that is ended, or whose person is erased, ends at once', async () => {
  const people = [personOf('RMTK8WXYZ9'), personOf('SZQK7TUAT5')]
  const [kept = '', erased = ''] = await Promise.all(people)
  await hub.done('attendees.moveToRemote', { attendeeIds: [erased] })
  const links = await until('both have links', async () => {
    const found = await linksOf()
    return found.has('SZQK7TUAT5') ? found : null
  })
  const secrets = ['RMTK8WXYZ9', 'SZQK7TUAT5'].map((code) => links.get(code) ?? '')
  const statuses = () => Promise.all(secrets.map(async (personalLink) => (await devices({ personalLink })).status))
  await until('both may come in', async () => (await statuses()).join() === '200,200', { everyMs: 500 })
  await hub.done('cloud.meter', { on: true })
  await until('the cloud knows it', () => cloud.cloud.log().streams.state('station', cloudId()).metered)
  await hub.done('remoteAccess.revoke', { attendeeId: kept })
  await hub.done('attendees.erase', { attendeeIds: [erased] })
  await until('neither may', async () => (await statuses()).join() === '403,403', { everyMs: 500 })
  await hub.done('cloud.meter', { on: false })
})
const cloudId = () => cloud.cloud.log().identity.stationId

it('when the hall is unreachable people are told since when, and what they send is still accepted', async () => {
  const phone = await enter({ registrationCode: 'RMTK8WXYZ7' })
  await until(
    'the hall is there',
    async () => (await cloud.database.query("SELECT 1 FROM meta WHERE name = 'venue-heard'"))[0],
  )
  let isTold = false
  void phone.frames.until('"view":"venue","awaySince":1').then(() => {
    isTold = true
  })
  await hub.stop()
  await until('people are told', () => {
    clock.now += 1000
    return isTold
  })
  expect(await phone.frames.ask('time')).toMatchObject({ venueAwaySince: expect.any(Number) })
  const input = { sessionId, text: 'Et si la salle ne répond pas ?', origin: 'remote' }
  const asked = await phone.frames.ask('command', { id: crypto.randomUUID(), name: 'questions.ask', input })
  expect(asked).toMatchObject({ outcome: { questionId: expect.any(String) } })
  phone.socket.terminate()
})
