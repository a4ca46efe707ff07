import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { attendeeIdOf, badgeCodeOf } from '../../../electron/station/keys/people-codes.ts'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { joinEvent } from '../join-event.ts'
import { connectPhone, newPhoneToken, type Phone } from '../phones.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { codes, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

const inTime = { timeout: 8000, interval: 25 }
const text = 'Qui écoute l’enfant ?'

let hub: TestStation
let standby: TestStation
let sessionId: string
let origin: string
let phone: Phone
const folders: string[] = []
const phones: Phone[] = []
beforeEach(async () => {
  hub = await startTestStation({ folder: folder(), hub: true })
  ;({ sessionId } = await prepareEvent(hub))
  const where = folder()
  await joinEvent(hub, where, 'pilot', 'Secours')
  standby = await startTestStation({ folder: where, isNew: true })
  origin = await publicUrlOf(hub)
  phone = await enter(origin)
  await vi.waitFor(async () => expect(await phone.hubs()).toHaveLength(2), inTime)
})
afterEach(async () => {
  expect([hub.errors, standby.errors]).toEqual([[], []])
  for (const one of phones.splice(0)) one.close()
  await standby.stop()
  await hub.stop()
  folders.splice(0).forEach(removeFolder)
})

function folder(): string {
  const made = newFolder()
  folders.push(made)
  return made
}
const publicUrlOf = (station: TestStation) =>
  vi.waitFor(() => {
    const url = station.station.audienceUrl()
    if (url === null) throw new Error('the public’s port is not open')
    return url
  }, inTime)
async function enter(url: string, token?: string, headers = {}): Promise<Phone> {
  const entered = await connectPhone(url, token, headers)
  phones.push(entered)
  return entered
}
async function asked(station: TestStation): Promise<ViewRow<'questions'>[]> {
  const { body } = await station.view('questions', { sessionId }, station.operator)
  return (body as { rows: ViewRow<'questions'>[] }).rows
}
const holds = (station: TestStation, texts: readonly string[]) =>
  vi.waitFor(
    async () => expect((await asked(station)).map((row) => row.text).toSorted()).toEqual(texts.toSorted()),
    inTime,
  )
async function promoteStandby(): Promise<string> {
  await standby.done('stations.promote', {})
  return await publicUrlOf(standby)
}
/** The status of a GET of the public's page, under any Host and Origin. */
const statusOf = (url: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    const sent = request(`${url}/`, { headers, agent: false }, (response) => resolve(response.resume().statusCode))
    sent.on('error', reject)
    sent.end()
  })

it('phones are told where the hub is and where another would be, and no more of one that was put out', async () => {
  const told = await phone.hubs()
  expect(told[0]).toBe(origin)
  expect(told[1]).toMatch(/^http:\/\/[\d.]+:\d+$/)
  expect(standby.station.audienceUrl()).toBeNull()
  await hub.done('stations.revoke', { stationId: standby.station.log.identity.stationId })
  expect(await phone.hubs()).toEqual([origin])
})

it('a projector of a linked station leads phones to the hub, and to itself once it is promoted', async () => {
  const rooms = (await standby.view('rooms', {}, standby.operator)).body as { rows: ViewRow<'rooms'>[] }
  const roomId = rooms.rows[0]?.roomId ?? ''
  const publicUrl = async () => {
    const { body } = await standby.view('stage', { roomId }, standby.operator)
    return (body as { value: ViewValue<'stage'> }).value.publicUrl
  }
  await vi.waitFor(async () => expect(await publicUrl()).toBe(`${origin}/salle/${roomId}`), inTime)
  await hub.stop()
  const own = await promoteStandby()
  await vi.waitFor(async () => expect(await publicUrl()).toBe(`${own}/salle/${roomId}`), inTime)
})

it('when the hub has died, its page’s phone is the same phone at the promoted one, and each thing counts once', async () => {
  const id = randomUUID()
  const { questionId } = await phone.done('questions.ask', { sessionId, text, origin: 'room' }, id)
  await holds(standby, [text])
  const [, told = ''] = await phone.hubs()
  await hub.stop()
  expect(await promoteStandby()).toBe(told)

  const there = await enter(told, phone.token, { origin })
  expect((await there.follow(sessionId)).mine).toMatchObject([{ questionId, text }])
  // Sent before, and perhaps arrived: under its id.
  expect(await there.done('questions.ask', { sessionId, text, origin: 'room' }, id)).toEqual({ questionId })
  await there.done('questions.ask', { sessionId, text: 'Et la fratrie ?', origin: 'room' })
  await holds(standby, [text, 'Et la fratrie ?'])
  expect((await there.hubs())[0]).toBe(told)
})

it('a badge that was shown to the hub gives its voice at the promoted one, until it is replaced there', async () => {
  const attendeeId = attendeeIdOf(hub.station.log, codes.soizic)
  async function print(station: TestStation, folderName: string, reason?: string): Promise<void> {
    const address = join(station.folder, folderName)
    mkdirSync(address)
    const { printerId } = await station.done('printers.add', { name: folderName, driver: 'pdf-folder', address })
    const { printJobId } = await station.done('badges.print', { attendeeId, printerId, reason })
    const status = () => standby.station.log.streams.state('print-job', printJobId).status
    await vi.waitFor(() => expect(status()).toBe('printed'), inTime)
  }
  await print(hub, 'un')
  const badgeCode = badgeCodeOf(hub.station.log, attendeeId, 1)
  const shown = await enter(origin, await newPhoneToken(origin, { badgeCode }))
  const [, told = ''] = await phone.hubs()
  await hub.stop()
  await promoteStandby()
  const there = await enter(told, shown.token, { origin })
  await there.follow(sessionId)
  await print(standby, 'deux', 'perdu')
  await vi.waitFor(() => expect(there.socket.connected).toBe(false), inTime)
  await expect(enter(told, shown.token, { origin })).rejects.toThrow('badge-code-needed')
})

it('a phone that has no token yet gets one at the promoted hub', async () => {
  const [, told = ''] = await phone.hubs()
  await hub.stop()
  await promoteStandby()
  const token = await newPhoneToken(told, {}, origin)
  await (await enter(told, token, { origin })).done('questions.ask', { sessionId, text, origin: 'room' })
  await holds(standby, [text])
  const answer = await fetch(`${told}/api/v1/devices`, { method: 'POST', headers: { origin } })
  expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
})

it('a former hub sends its phones away, and what it took while it did not know is at the new one', async () => {
  // The first text starts the worker, which takes as long as the hub needs to hear of the promotion.
  await phone.refused('questions.ask', { sessionId: 'none', text, origin: 'room' })
  standby.station.cable(false)
  await vi.waitFor(async () => {
    const { body } = await standby.view('stations', {}, standby.operator)
    expect((body as { rows: ViewRow<'stations'>[] }).rows.find((row) => row.hub)?.connected).toBe(false)
  }, inTime)
  const url = await promoteStandby()
  await phone.done('questions.ask', { sessionId, text, origin: 'room' })
  expect(await asked(standby)).toEqual([])
  standby.station.cable(true)
  await vi.waitFor(() => expect([phone.socket.connected, hub.station.audienceUrl()]).toEqual([false, null]), inTime)
  await holds(standby, [text])
  expect((await (await enter(url, phone.token, { origin })).follow(sessionId)).mine).toMatchObject([{ text }])
})

it('a page from anywhere else gets no socket and no token, nor does anybody under another host', async () => {
  const url = await promoteStandby()
  await vi.waitFor(() => expect(hub.station.audienceUrl()).toBeNull(), inTime)
  for (const headers of [{ origin: 'http://evil.example' }, { origin, host: 'evil.example' }, { origin: `${origin}0` }])
    await expect(enter(url, phone.token, headers)).rejects.toThrow('websocket error')
  await expect(newPhoneToken(url, {}, 'http://evil.example')).rejects.toThrow('no token: 403')
  // Only its own origin reads its page.
  expect(await statusOf(url, { origin })).toBe(403)
  expect(await statusOf(url, { host: 'evil.example' })).toBe(403)
  await enter(url, phone.token, { origin })
})

it('a phone is told of a poll that is opened while people rehearse, and of its votes', async () => {
  await hub.done('event.rehearse', { on: true })
  const follower = await enter(origin)
  await follower.follow(sessionId)
  const { pollId } = await hub.done('polls.create', {
    sessionId,
    type: 'single',
    title: 'Entend-on bien ?',
    options: ['Oui', 'Non'],
  })
  await hub.done('polls.open', { pollId })
  const shown = () => follower.shown()?.polls.find((poll) => poll.pollId === pollId)
  await vi.waitFor(() => expect(shown()).toMatchObject({ state: 'open', votes: 0 }), inTime)
  await phone.done('polls.vote', { pollId, answer: shown()?.options[0]?.optionId ?? '' })
  await vi.waitFor(() => expect(shown()).toMatchObject({ votes: 1 }), inTime)
})
