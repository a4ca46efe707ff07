import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { attendeeIdOf } from '../../../electron/station/keys/people-codes.ts'
import { type ViewName, views } from '../../../shared/contract/contract.ts'
import { births } from '../../../shared/domain/birthplaces.ts'
import type { StreamKindName } from '../../../shared/domain/events.ts'
import { type AnyEvent, anyEvent } from '../any-event.ts'
import { type OtherStation, otherStation } from '../other-station.ts'
import { connectPhone } from '../phones.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { codes, day1, morning, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

const lanesOf = { reception: ['people', 'system'], booth: ['show'], moderator: ['audience'] } as const
type Role = keyof typeof lanesOf
const roles = Object.keys(lanesOf) as Role[]
/** Of the running process, and not of its log; of all that is stored; or reading it is a fact. */
const others: ReadonlySet<ViewName> = new Set<ViewName>([
  ...(['levels', 'imports.progress', 'badgeTemplates.preview', 'journal', 'attendees.paperList'] as const),
])

let folder: string
let hub: TestStation
beforeEach(async () => {
  folder = newFolder()
  hub = await startTestStation({ folder, hub: true })
})
afterEach(async () => {
  await hub.stop()
  removeFolder(folder)
})

/** What an honest day has, by the key under which facts name it. */
async function honestDay() {
  const { roomId, sessionId } = await prepareEvent(hub)
  const { questionId } = await hub.done('questions.ask', { sessionId, text: 'Quel budget ?', origin: 'floor' })
  await hub.done('questions.move', { questionId, to: 'approved', version: 1, reviewed: true })
  const poll = { sessionId, type: 'single', title: 'Oui ?', options: ['Oui', 'Non'] } as const
  const { pollId } = await hub.done('polls.create', poll as never)
  await hub.done('polls.open', { pollId })
  const cue = { roomId, title: 'Vœux', plannedAt: null, lengthS: 60, legs: [{ roomId, kind: 'timer', lengthS: 60 }] }
  const { cueId } = await hub.done('cues.add', cue as never)
  const people = [codes.soizic, codes.maelle].map((code) => attendeeIdOf(hub.station.log, code))
  await hub.done('checkIn.scan', { code: codes.soizic, checkpoint: 'entrance' } as never)
  return { roomId, sessionId, questionId, pollId, cueId, people }
}
type Day = Awaited<ReturnType<typeof honestDay>>

const bornOf = (station: string) => `${station}aaaaaaaaaa`

/** Of a kind of stream: those of the day, and one that the station begins. */
function streamsOf(kind: StreamKindName, day: Day, station: string): readonly string[] {
  const born = bornOf(station)
  const ofDay: Partial<Record<StreamKindName, readonly string[]>> = {
    attendee: day.people,
    admission: day.people.flatMap((one) => ['entrance', day.sessionId].map((at) => `${one}/${at}/${day1}`)),
    'same-person': [day.people.toSorted().join('/')],
    question: [day.questionId],
    'question-vote': [`${day.questionId}/v`],
    poll: [day.pollId],
    cue: [day.cueId],
    'audience-session': [day.sessionId],
    'session-remote': [day.sessionId],
    replay: [day.sessionId],
    room: [day.roomId],
    'room-air': [day.roomId],
    'room-show': [day.roomId],
    stage: [day.roomId],
    privacy: [day.roomId],
    station: [station],
    desk: [station],
  }
  if (births[kind].length > 0 || !(kind in ofDay)) return [born, ...(ofDay[kind] ?? [])]
  return [...(ofDay[kind] ?? []), ...(kind === 'admission' ? [`${born}/entrance/${day1}`] : [])]
}

/** The same fact about things that there are. */
function aboutTheDay(payload: object, day: Day, station: string, pick: (among: readonly string[]) => string): object {
  const born = bornOf(station)
  const known: Readonly<Record<string, readonly string[]>> = {
    attendeeId: [...day.people, born],
    of: [...day.people, born],
    sessionId: [day.sessionId],
    roomId: [day.roomId],
    pollId: [day.pollId, born],
    questionId: [day.questionId, born],
    into: [day.questionId, born],
    cueId: [day.cueId],
    printerId: [born],
  }
  const replaced = (key: string, value: unknown) =>
    typeof value === 'string' && Object.hasOwn(known, key) ? pick(known[key] ?? []) : value
  return JSON.parse(JSON.stringify(payload), replaced) as object
}

/** A question that the moderator's laptop asks and approves, and that an honest one is then merged into. */
async function mergeIntoTheirs(moderator: OtherStation, { sessionId, questionId }: Day): Promise<void> {
  const { log } = hub.station
  const [lane, into] = ['audience', bornOf(moderator.stationId)] as const
  const [stream, asked] = [`question/${into}`, { sessionId, origin: 'floor', deviceId: null }]
  const payload = { ...asked, danger: false, withdrawn: false }
  const ts = ++hub.clock.now
  moderator.write({ lane, stream, type: 'QuestionAsked', payload, part: { text: 'Qui vole dans la caisse ?' }, ts })
  moderator.write({ lane, stream, type: 'QuestionMoved', payload: { to: 'approved', seen: 1, by: 'Modération' }, ts })
  expect(await log.receive(moderator.batch(lane))).toBe('stored')
  await hub.done('questions.merge', { questionIds: [questionId], into })
}

async function writeAll(stations: Readonly<Record<Role, OtherStation>>, day: Day, seed: number): Promise<void> {
  const { log } = hub.station
  for (const role of roles) {
    const station = stations[role]
    const { stationId } = station
    const sent = new Map(lanesOf[role].map((lane) => [lane, station.written(lane)]))
    const facts = fc.sample(fc.tuple(anyEvent(lanesOf[role]), fc.nat(1000)), { numRuns: 300, seed })
    for (const [{ kind, lane, type, payload, part }, random] of facts as [AnyEvent, number][]) {
      const pick = (among: readonly string[]) => among[random % among.length] ?? ''
      const id = pick(streamsOf(kind, day, stationId))
      station.write({
        ...{ lane, stream: `${kind}/${id}`, type, ts: ++hub.clock.now },
        payload: aboutTheDay(payload, day, stationId, pick),
        part: part && aboutTheDay(part, day, stationId, pick),
      })
    }
    for (const lane of lanesOf[role]) expect(await log.receive(station.batch(lane, sent.get(lane)))).toBe('stored')
  }
}

/** Every view that a pilot reads, rows by their keys, and what a phone reads. */
async function everyView({ people, roomId, sessionId }: Day) {
  const params: Partial<Record<ViewName, readonly object[]>> = {
    'attendees.one': people.map((id) => ({ id })),
    'attendees.search': ['qu', 'ma', 'a'].map((q) => ({ q })),
    'attendees.group': [{ organisation: 'Foyer Kerlaouen' }],
    runOfShow: [{ roomId }],
    stage: [{ roomId }],
    questions: [{ sessionId }],
    polls: [{ sessionId }],
    questionDesk: [{ sessionId }],
    replayMaterial: [{ sessionId }],
    remoteAccess: people.map((id) => ({ id })),
  }
  const found: Record<string, unknown> = {}
  for (const name of Object.keys(views) as ViewName[]) {
    if (others.has(name) || !(views[name].roles as readonly string[]).includes('pilot')) continue
    for (const one of params[name] ?? [{}]) {
      if (!views[name].params.safeParse(one).success) continue
      const { status, body } = await hub.view(name, one as never, hub.operator)
      const { rows, value } = body as { rows?: Record<string, unknown>[]; value?: unknown }
      const definition = views[name]
      // When a point of the opening has changed is counted from the start of the station.
      const lasting: Record<string, unknown>[] | undefined =
        name === 'opening' ? rows?.map((row) => ({ ...row, changedAt: null })) : rows
      const keyed = definition.kind === 'list' && lasting?.map((row) => [String(row[definition.key]), row] as const)
      found[`${name} ${JSON.stringify(one)}`] = status === 200 ? (keyed ? Object.fromEntries(keyed) : value) : status
    }
  }
  const phone = await connectPhone(hub.station.audienceUrl() ?? '')
  const { questions, polls } = await phone.follow(sessionId)
  phone.socket.disconnect()
  return { ...found, phone: { questions, polls } }
}

it.each([1, 2])(
  'what put-out stations’ facts did is gone from the running station as from one that starts (%i)',
  {
    timeout: 120_000,
  },
  async (seed) => {
    const day = await honestDay()
    const { log } = hub.station
    const stations = Object.fromEntries(
      roles.map((role) => [role, otherStation(log.identity, `lost${role}${morning}`)]),
    ) as Record<Role, OtherStation>
    await log.note('station', (writing) => {
      for (const role of roles)
        writing.append('station', stations[role].stationId, stations[role].pairing(log.identity, role))
    })
    hub.clock.now += 1000
    const since = new Date(hub.clock.now).toISOString()
    hub.clock.now += 1000
    const before = await everyView(day)
    await mergeIntoTheirs(stations.moderator, day)
    await writeAll(stations, day, seed)
    expect(await everyView(day)).not.toEqual(before)
    for (const role of roles)
      await hub.done('stations.revoke', { stationId: stations[role].stationId, why: 'stolen', since })
    await vi.waitFor(() => expect(log.waiting()).toBe(0))
    const running = await everyView(day)
    await hub.restart()
    expect(running).toEqual(await everyView(day))
    expect(hub.errors).toEqual([])
  },
)
