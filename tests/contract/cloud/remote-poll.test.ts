import { afterAll, beforeAll, expect, it } from 'vitest'
import { onItsWayMs } from '../../../shared/domain/polls/remote-close.ts'
import { openFront } from '../../support/odd-front.ts'
import { greet } from '../../support/phone-frames.ts'
import { until } from '../../support/until.ts'
import { startVenueAndCloud, type VenueAndCloud } from './venue-and-cloud.ts'

const delayS = 30
/** A second remote person. */
const second =
  'AN10005;Riou;Nolwenn;Foyer Kerlaouen;Cadre;nolwenn.r@exemple.fr;0655544498;Distanciel;;Non;;Confirmée;RMTK8WXYZ7'
interface Poll {
  readonly pollId: string
  readonly state: string
  readonly remoteUntil: string | null
  readonly votes: number | null
  readonly late?: number
  readonly counts: Readonly<Record<string, number>> | null
  readonly options: readonly { readonly optionId: string }[]
}
type Phone = Awaited<ReturnType<VenueAndCloud['listen']>>

let venue: VenueAndCloud
let roomId = ''
beforeAll(async () => {
  venue = await startVenueAndCloud(null, undefined, [second])
  const { hub, sessionId } = venue
  const { body } = await hub.view('programme', {}, hub.operator)
  roomId = (body as { rows: { sessionId: string; roomId: string }[] }).rows[0]?.roomId ?? ''
  await hub.done('players.set', { hosts: ['live.salle.example'] })
  await hub.done('sessions.setStream', {
    sessionId,
    embedUrl: 'https://live.salle.example/1',
    captionsUrl: null,
    delayS,
  })
})
afterAll(() => venue?.stop())

async function opened(): Promise<string> {
  const { hub, sessionId } = venue
  const { pollId } = await hub.done('polls.create', {
    sessionId,
    type: 'single',
    title: 'Oui ?',
    options: ['Oui', 'Non'],
  })
  await hub.done('polls.open', { pollId })
  return pollId
}
const atVenue = async (pollId: string): Promise<Poll> => {
  const { hub, sessionId } = venue
  const { body } = await hub.view('polls', { sessionId }, hub.operator)
  return (body as { rows: Poll[] }).rows.find((one) => one.pollId === pollId) as Poll
}
async function read(phone: Phone, pollId: string): Promise<Poll | undefined> {
  const params = { sessionId: venue.sessionId }
  const { value } = (await phone.frames.ask('subscribe', { view: 'audience.session', params })) as {
    value?: { polls: Poll[] }
  }
  return value?.polls.find((one) => one.pollId === pollId)
}
/** A phone that asks faster is told to wait. */
const calmly = { everyMs: 400 }
const vote = (phone: Phone, pollId: string, answer = '') =>
  phone.frames.ask('command', { id: crypto.randomUUID(), name: 'polls.vote', input: { pollId, answer } })
async function inTheHall(): Promise<Phone> {
  const url = venue.hub.station.audienceUrl() ?? ''
  const { token } = (await (await fetch(`${url}/api/v1/devices`, { method: 'POST', body: '{}' })).json()) as {
    token: string
  }
  return greet(url, token, [], 5000)
}
const onStage = async (): Promise<unknown> => {
  const { body } = await venue.hub.view('stage', { roomId }, venue.hub.operator)
  return (body as { value: { poll: unknown } }).value.poll
}

it('a poll is over for the hall at once, and for people elsewhere when they have seen it end', {
  timeout: 30_000,
}, async () => {
  const { hub } = venue
  const pollId = await opened()
  const hall = await inTheHall()
  const away = await venue.listen(await venue.phone())
  const [yes = '', no = ''] = (await atVenue(pollId)).options.map(({ optionId }) => optionId)
  expect(await vote(hall, pollId, yes)).toMatchObject({ outcome: {} })
  await hub.done('polls.show', { pollId })
  await until('it is open from afar', async () => (await read(away, pollId))?.state === 'open', calmly)

  await hub.done('polls.close', { pollId })
  const remoteUntil = new Date(hub.clock.now + delayS * 1000).toISOString()
  expect(await atVenue(pollId)).toMatchObject({ state: 'closed', remoteUntil, votes: 1 })
  expect(await read(hall, pollId)).toMatchObject({ state: 'closed', remoteUntil, votes: null, counts: null })
  expect(await vote(hall, pollId, no)).toMatchObject({ problem: { status: 409 } })
  expect(await onStage()).toMatchObject({ state: 'closed', hidden: true, votes: null })
  await until(
    'people elsewhere read until when',
    async () => (await read(away, pollId))?.remoteUntil === remoteUntil,
    calmly,
  )
  expect(await read(away, pollId)).toMatchObject({ state: 'open' })
  expect(await vote(away, pollId, no)).toMatchObject({ outcome: {} })
  await until('it has arrived', async () => (await atVenue(pollId)).votes === 2)

  // Their time passes. The timer that waits for it is real, so another event triggers the station's check.
  hub.clock.now += delayS * 1000 + onItsWayMs
  await hub.done('polls.create', { sessionId: venue.sessionId, type: 'scale', title: 'Utile ?' })
  await until('it is closed to all', async () => (await atVenue(pollId)).remoteUntil === null)
  const counts = { [yes]: 1, [no]: 1 }
  expect(await atVenue(pollId)).toMatchObject({ state: 'closed', votes: 2, late: 0, counts })
  expect(await read(hall, pollId)).toMatchObject({ state: 'closed', counts })
  expect(await onStage()).toMatchObject({ state: 'closed', hidden: false, votes: 2 })
  await until('they read it, too', async () => (await read(away, pollId))?.state === 'closed', calmly)
  expect(await read(away, pollId)).toMatchObject({ remoteUntil: null, counts })
  expect(await vote(away, pollId, yes)).toMatchObject({ problem: { status: 409 } })
  for (const { socket } of [hall, away]) socket.terminate()
})

it('a moderator may end it for everybody, and an unlinked cloud delays nothing', {
  timeout: 30_000,
}, async () => {
  const { hub, cloud } = venue
  const [first, second] = [await opened(), await opened()]
  await hub.done('polls.close', { pollId: first })
  expect((await atVenue(first)).remoteUntil).not.toBeNull()
  await hub.done('polls.closeForAll', { pollId: first })
  expect(await atVenue(first)).toMatchObject({ state: 'closed', remoteUntil: null })

  await cloud.restartAfter(async () => {
    await until('the line is cut', async () => (await venue.cloudRow())?.connected === false)
    await hub.done('polls.close', { pollId: second })
    expect(await atVenue(second)).toMatchObject({ state: 'closed', remoteUntil: null })
  })
})

it('who answers while the line is cut, on a poll that the hall closes meanwhile, is told that it came too late', {
  timeout: 60_000,
}, async () => {
  const { hub, cloud, sessionId } = venue
  const front = await openFront(() => Number(new URL(cloud.cloud.url()).port))
  await hub.done('cloud.link', { url: `http://127.0.0.1:${front.port}` })
  await until('it is linked by a line that can be cut', async () => {
    return front.through.up > 0 && (await venue.cloudRow())?.connected === true
  })
  const pollId = await opened()
  const [yes = '', no = ''] = (await atVenue(pollId)).options.map(({ optionId }) => optionId)
  const own = async (phone: Phone) => {
    const params = { sessionId }
    const { value } = (await phone.frames.ask('subscribe', { view: 'audience.session', params })) as {
      value: { late: readonly string[] }
    }
    return value.late.includes(pollId)
  }
  const away = await venue.listen(await venue.phone())
  const { body } = await cloud.ask('POST', '/api/v1/devices', { registrationCode: 'RMTK8WXYZ7' })
  const inTime = await venue.listen((body as { token: string }).token)
  await until('it is open from afar', async () => (await read(away, pollId))?.state === 'open', calmly)
  expect(await vote(inTime, pollId, no)).toMatchObject({ outcome: {} })
  await until('it has arrived', async () => (await atVenue(pollId)).votes === 1)

  front.behave({ does: 'swallow' })
  await until('the line is cut', async () => (await venue.cloudRow())?.connected === false)
  expect(await vote(away, pollId, yes)).toMatchObject({ outcome: {} })
  await hub.done('polls.close', { pollId })
  expect(await own(away)).toBe(false)
  expect(await own(inTime)).toBe(false)
  const told = away.frames.until(`"late":["${pollId}"]`)
  let isOtherTold = false
  void inTime.frames.until('"late":').then(() => {
    isOtherTold = true
  })
  front.behave({ does: 'relay' })
  await told
  await until('it is closed from afar', async () => (await read(away, pollId))?.state === 'closed', calmly)
  expect(await read(away, pollId)).toMatchObject({ votes: 1, counts: { [yes]: 0, [no]: 1 } })
  await until('the hall has heard of it', async () => (await atVenue(pollId)).late === 1)
  expect(await atVenue(pollId)).toMatchObject({ votes: 1, late: 1 })
  const fresh = await venue.listen(await venue.phone())
  expect([await own(away), await own(fresh)]).toEqual([true, true])
  expect([await own(inTime), isOtherTold]).toEqual([false, false])
  for (const { socket } of [away, inTime, fresh]) socket.terminate()
  await front.close()
})
