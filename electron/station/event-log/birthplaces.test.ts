import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isPilotsDecision } from '../../../shared/domain/attendees/pilots-decision.ts'
import { type EventDefinition, eventTypes, type StreamKindName, streamKinds } from '../../../shared/domain/events.ts'
import { countedAnswer } from '../../../shared/domain/polls/poll-vote.ts'
import type { StationRole } from '../../../shared/domain/stations/authority.ts'
import { revocationText } from '../../../shared/domain/stations/station.ts'
import { latestInstant } from '../../../shared/replication/recorded-event.ts'
import { type OtherStation, otherStation, type Written } from '../../../tests/contract/other-station.ts'
import { streamNameOf } from '../../../tests/contract/stream-name.ts'
import {
  newFolder,
  openPilotLog,
  openTestLog,
  pairIn,
  projectionsOf,
  removeFolder,
  takeIn,
} from '../../../tests/contract/test-log.ts'
import { arbitraryOf } from '../../../tests/support/arbitrary-from-schema.ts'
import { createVoterAliases } from '../audience/aliases.ts'
import { newSigningKey } from '../crypto.ts'
import { pairingWord } from '../stations/pairing-word.ts'
import { revocationWord } from '../stations/revocation-word.ts'
import type { EventLog } from './event-log.ts'
import { stationIdOf } from './identity.ts'
import { NotOursToWrite } from './writing.ts'

let folder: string
let log: EventLog
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder)
})
afterEach(() => {
  log.close()
  removeFolder(folder)
})

function member(role: StationRole, id = `bad${role}`): OtherStation {
  const station = otherStation(log.identity, id)
  pairIn(log, station, role)
  return station
}
const sent = new WeakMap<OtherStation, Map<string, number>>()
function write(station: OtherStation, written: Written): void {
  station.write(written)
  const upTo = sent.get(station) ?? new Map<string, number>()
  takeIn(log, station.batch(written.lane, upTo.get(written.lane) ?? 0))
  sent.set(station, upTo.set(written.lane, station.written(written.lane)))
}

it('nobody gives the id of a station a key of their own', () => {
  const { stationId, stationPublicKey } = log.identity
  const lost = member('pilot', 'lost')
  const as = otherStation(log.identity, stationId, 'run9', newSigningKey())
  const { type, ...payload } = as.pairing(log.identity, 'pilot')
  write(lost, { lane: 'system', stream: `station/${stationId}`, type, payload, ts: latestInstant - 1, wallMs: 1 })
  write(lost, { lane: 'system', stream: `station/${stationId}`, type, payload, ts: 1 })
  const { pairing } = log.streams.state('station', stationId)
  expect(pairing?.publicKey).toBe(Buffer.from(stationPublicKey).toString('base64'))
  // The station itself may be paired again, with the key that its id is drawn from.
  const own = pairingWord(log.crypto, log.identity.pilotPrivateKey ?? new Uint8Array(), {
    eventId: log.identity.eventId,
    stationId,
    name: 'Pilote 2',
    role: 'pilot',
    publicKey: Buffer.from(stationPublicKey).toString('base64'),
  })
  const { type: paired, ...again } = own
  write(lost, {
    lane: 'system',
    stream: `station/${stationId}`,
    type: paired,
    payload: again,
    ts: latestInstant - 1,
    wallMs: 1,
  })
  expect(log.streams.state('station', stationId).pairing?.name).not.toBe('Pilote 2')
  write(lost, { lane: 'system', stream: `station/${stationId}`, type: paired, payload: again, ts: Date.now() + 1000 })
  expect(log.streams.state('station', stationId).pairing?.name).toBe('Pilote 2')
})

it('this station writes no pairing either that others do not count', async () => {
  const { publicKey } = newSigningKey()
  const pair = (stationId: string) =>
    log.note('station', (writing) => {
      const of = { eventId: log.identity.eventId, stationId, name: 'Nuage', role: 'cloud' } as const
      const word = { ...of, publicKey: Buffer.from(publicKey).toString('base64') }
      writing.append(
        'station',
        stationId,
        pairingWord(log.crypto, log.identity.pilotPrivateKey ?? new Uint8Array(), word),
      )
    })
  await expect(pair('c'.repeat(16))).rejects.toThrow(NotOursToWrite)
  expect(log.streams.state('station', 'c'.repeat(16)).pairing).toBeNull()
  await pair(stationIdOf(log.crypto, publicKey))
})

const definitions = Object.entries(eventTypes as Readonly<Record<string, EventDefinition>>).filter(
  ([type]) => type !== 'StationPaired' && type !== 'StationRevoked',
)
const ofLane = (lane: string) =>
  definitions.filter(([, { kinds }]) => streamKinds[kinds[0] as StreamKindName].lane === lane)
const without = (lane: string, ...left: readonly string[]) =>
  ofLane(lane).flatMap(([type]) => (left.includes(type) ? [] : [type]))

/** By role, what counts in a stream that was born elsewhere: written down once more, beside the tables. */
const mayOf: Readonly<Record<Exclude<StationRole, 'pilot'>, readonly string[]>> = {
  reception: [
    ...without(
      'people',
      'AttendeeImported',
      'AttendeeVanished',
      'AttendeeErased',
      'ImportFinished',
      'ExportTaken',
    ).filter(
      (type) =>
        ![
          'RecoverySheetShown',
          'RemotePresenceNoted',
          'MoveToRemoteUndone',
          'DoorCallAnswered',
          'KioskDirected',
        ].includes(type) && !['BatchPlanned', 'BatchBoxFilled', 'BatchCancelled', 'PeopleMovedToRemote'].includes(type),
    ),
    ...['PrinterUpdated', 'PrinterRemoved', 'PrinterTakenOver', 'PrinterRollLoaded', 'PrinterTested'],
  ],
  booth: [
    ...without('show', 'RoomAdded', 'RoomChanged', 'RoomRemoved', 'SeatsOfAbsentFreed', 'PlayersSet').filter(
      (type) =>
        !/^(Replay(?!Mark)|SpeakerConsent|SpeakerRefused|Session(Added|Changed|Cancelled|Restored|Removed))/.test(type),
    ),
    ...['QuestionOnAir', 'QuestionAirWithdrawn', 'PollPainted'],
  ],
  moderator: without(
    ...([
      'audience',
      'QuestionAsked',
      'QuestionAuthorTold',
      'QuestionUpvoted',
      'QuestionReplied',
      'QuestionChecked',
      'QuestionErased',
      'QuestionShown',
      'QuestionTakenIn',
      'QuestionUnsealed',
    ] as const),
    ...[
      'PollVoted',
      'PollAnswersShown',
      'PollAnswersErased',
      'PollRestored',
      'ReferentSawQuestion',
      'ReferentSettledQuestion',
    ],
    ...[
      'AudienceKeyMade',
      'AudiencePurged',
      'AudienceConfigured',
      'RemoteCodeTold',
      'RemoteAccessRevoked',
      'RemoteAccessRenewed',
      'RemoteVoiceTold',
    ],
  ),
  cloud: [
    ...[
      'QuestionUpvoted',
      'QuestionReplied',
      'QuestionAuthorTold',
      'PollVoted',
      'AudienceKeyMade',
      'RemotePresenceNoted',
    ],
    ...['OrganiserEntered', 'OrganiserLeft'],
  ],
}

describe.each(Object.keys(mayOf) as (keyof typeof mayOf)[])('a hostile %s', (role) => {
  it('counts in streams born elsewhere for what its role may write there, and for nothing else', () => {
    const station = member(role)
    const [written, expected] = [new Set<string>(), [] as string[]]
    for (const [index, [type, definition]] of definitions.entries())
      for (const kind of definition.kinds) {
        const [payload, part] = [definition.payload, definition.part].map((schema) =>
          schema ? (fc.sample(arbitraryOf(schema), { seed: 7, numRuns: 1 })[0] as object) : null,
        )
        const stream = `${kind}/${streamNameOf(kind, `born-${type}`, index + 1)}`
        written.add(stream)
        write(station, {
          lane: streamKinds[kind].lane,
          stream,
          type,
          v: definition.version,
          payload: payload ?? {},
          part: part ?? null,
        })
        // A rehearsal's polls are begun by whoever has the poll.
        const isRehearsed = role === 'moderator' && kind === 'rehearsal-poll' && type === 'PollCreated'
        const isBornElsewhere = (type === 'PollCreated' && !isRehearsed) || type === 'PrintJobRequested'
        const isPilots = isPilotsDecision({ ...payload, type })
        if (mayOf[role].includes(type) && !isBornElsewhere && !isPilots) expected.push(stream)
      }
    const projected = projectionsOf(log).flatMap(({ name }) => (written.has(name) ? [name] : []))
    expect(projected.sort()).toEqual(expected.sort())
  })

  it('brings no stream to its end', async () => {
    const station = member(role)
    for (const [type, definition] of definitions) {
      const [kind] = definition.kinds
      if (!kind) continue
      const [payload] = fc.sample(arbitraryOf(definition.payload), { seed: 7, numRuns: 1 }) as object[]
      write(station, {
        lane: streamKinds[kind].lane,
        stream: `${kind}/${streamNameOf(kind, 'end', 9)}`,
        type,
        payload: payload ?? {},
        ts: latestInstant,
      })
    }
    const ended = projectionsOf(log).filter(({ name }) => /\/end\b/.test(name) || name === 'audience-key/9')
    expect(ended).toEqual([])
  })
})

const asked = { sessionId: 's', origin: 'remote', deviceId: null, danger: false, withdrawn: false } as const
const askHere = (id: string, danger: boolean) =>
  log.note('Accueil', (writing) =>
    writing.append('question', id, { type: 'QuestionAsked', ...asked, danger, person: { text: 'Lu' } }),
  )
const approve = (id: string) =>
  log.note('Modération', (writing) => {
    const { version: seen, textFrom } = writing.state('question', id)
    writing.append('question', id, { type: 'QuestionMoved', to: 'approved', seen, by: 'N', of: textFrom ?? '' })
  })
const question = (id: string) => log.streams.state('question', id)

describe('a second asking', () => {
  it('of the cloud, dated before the approval, changes no text and takes no alert away', async () => {
    const cloud = member('cloud')
    await askHere('q', false)
    await approve('q')
    await askHere('alert', true)
    for (const id of ['q', 'alert'])
      for (const ts of [1, 7e12])
        write(cloud, {
          lane: 'audience',
          stream: `question/${id}`,
          type: 'QuestionAsked',
          payload: asked,
          ts,
          part: { text: 'Que personne n’a lu' },
        })
    expect(question('q')).toMatchObject({ state: 'approved', text: 'Lu' })
    expect(question('alert')).toMatchObject({ state: 'safeguarding', danger: true, text: 'Lu' })
  })

  it('of the cloud in its own stream publishes nothing that nobody has read', async () => {
    const cloud = member('cloud')
    const id = 'badcloudabcdefghij'
    const ask = (text: string, ts: number) =>
      write(cloud, {
        lane: 'audience',
        stream: `question/${id}`,
        type: 'QuestionAsked',
        payload: asked,
        ts,
        part: { text },
      })
    ask('Lu', 1000)
    await approve(id)
    expect(question(id)).toMatchObject({ state: 'approved', text: 'Lu' })
    ask('Que personne n’a lu', 1)
    expect(question(id)).toMatchObject({ state: 'incoming', changedApart: true })
  })

  it('raises the danger where nobody has decided yet, and undoes no decision', async () => {
    await askHere('q', false)
    await askHere('q', true)
    expect(question('q')).toMatchObject({ state: 'safeguarding', danger: true })
    await askHere('r', false)
    await approve('r')
    await askHere('r', true)
    expect(question('r')).toMatchObject({ state: 'approved', danger: true })
    await askHere('q', false)
    expect(question('q')).toMatchObject({ state: 'safeguarding', danger: true })
  })
})

it('a printer is added by the station that its id names, or by a pilot’s, at whatever ts', async () => {
  const desk = member('reception')
  const label = { widthMm: 80, heightMm: 50, dpi: 203 }
  const settings = { name: 'P', driver: 'pdf-folder', address: '/hub', label, takeWithinS: 60 } as const
  await log.note('Pilotage', (writing) => writing.append('printer', 'p', { type: 'PrinterAdded', ...settings }))
  const add = (id: string) =>
    write(desk, {
      lane: 'system',
      stream: `printer/${id}`,
      type: 'PrinterAdded',
      ts: 1,
      payload: { ...settings, address: '/elsewhere' },
    })
  add('p')
  add('badreceptionabcdefghij')
  const ownerOf = (id: string) => log.streams.state('printer', id).owner
  expect(ownerOf('p')).toBe(log.identity.stationId)
  expect(log.streams.state('printer', 'p').settings?.address).toBe('/hub')
  expect(ownerOf('badreceptionabcdefghij')).toBe('badreception')
})

it('a print job is asked for by the station that its id names, or by a pilot’s, at whatever ts', async () => {
  const desk = member('reception')
  const request = { printerId: 'p', version: 1, specimen: false } as const
  await log.note('Pilotage', (writing) =>
    writing.append('print-job', 'j', { type: 'PrintJobRequested', ...request, attendeeId: 'a', person: null }),
  )
  const ask = (id: string) =>
    write(desk, {
      lane: 'people',
      stream: `print-job/${id}`,
      type: 'PrintJobRequested',
      ts: 1,
      payload: { ...request, attendeeId: 'b' },
    })
  const own = 'badreceptionabcdefghij'
  for (const id of ['j', 'other', own]) ask(id)
  const personOf = (id: string) => log.streams.state('print-job', id).request?.attendeeId
  expect(['j', 'other', own].map(personOf)).toEqual(['a', undefined, 'b'])
})

it('an alert leaves the referent by a pilot’s station alone', async () => {
  const talks = member('moderator')
  await askHere('alert', true)
  const moved = { to: 'dismissed', seen: 1, by: 'N' }
  write(talks, { lane: 'audience', stream: 'question/alert', type: 'QuestionMoved', payload: moved, ts: 7e12 })
  expect(question('alert').state).toBe('safeguarding')
})

it('a key of the cloud gives way to a pilot’s, which takes over the one that it finds', async () => {
  const cloud = member('cloud')
  const made = (key: string, ts: number): Written => ({
    lane: 'audience',
    stream: 'audience-key/1',
    type: 'AudienceKeyMade',
    payload: {},
    ts,
    part: { key: Buffer.from(key).toString('base64') },
  })
  write(cloud, made('first', 1000))
  const aliases = createVoterAliases(log)
  const alias = await aliases.of('voter')
  const { key } = log.streams.state('audience-key', '1')
  expect(Buffer.from(key ?? '', 'base64').toString()).toBe('first')
  write(cloud, made('earlier', 1))
  expect(log.streams.state('audience-key', '1').key).toBe(key)
  expect(await aliases.of('voter')).toBe(alias)
})

it('the cloud changes no vote that was given in the hall', async () => {
  const cloud = member('cloud')
  const vote = (answer: string, ts: number): Written => ({
    lane: 'audience',
    stream: 'poll-vote/p/v',
    type: 'PollVoted',
    payload: { answer },
    ts,
    part: null,
  })
  write(cloud, vote('a', 1))
  const counted = () => countedAnswer(log.streams.state('poll-vote', 'p/v'), null)
  expect(counted()).toBe('a')
  await log.note('Salle', (writing) =>
    writing.append('poll-vote', 'p/v', { type: 'PollVoted', answer: 'b', person: null }),
  )
  write(cloud, vote('c', 7e12))
  expect(counted()).toBe('b')
})

describe('an entry by a station that is put out', () => {
  const permutations = <Item>(items: readonly Item[]): Item[][] =>
    items.length === 0
      ? [[]]
      : items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]))

  it.each(permutations(['honest', 'lost', 'end']))('gives way to another desk’s: %s, %s, %s', async (...order) => {
    const [honest, lost] = [member('reception', 'honest'), member('reception', 'lost')]
    const enters = (station: OtherStation, lastName: string, ts: number) =>
      write(station, {
        lane: 'people',
        stream: 'attendee/a',
        type: 'AttendeeRegistered',
        ts,
        payload: { cells: {}, sessionIds: [lastName], substitutes: null },
        part: { code: 'ABCD1234', lastName },
      })
    const cut = { [lost.originOf('people')]: 1 }
    const { eventId, pilotPrivateKey } = log.identity
    const text = revocationText(eventId, 'lost', cut)
    const signature = Buffer.from(log.crypto.sign(pilotPrivateKey ?? new Uint8Array(), text)).toString('base64')
    for (const step of order)
      if (step === 'honest') enters(honest, 'Le Goff', 2000)
      else if (step === 'lost') enters(lost, 'Autre', 1000)
      else
        await log.note('Pilotage', (writing) =>
          writing.append('station', 'lost', { type: 'StationRevoked', cut, signature }),
        )
    expect(log.streams.state('attendee', 'a')).toMatchObject({
      edits: { lastName: 'Le Goff' },
      sessionIds: ['Le Goff'],
      entered: { station: 'honest' },
    })
  })
})

it('a pilot’s signature copied out of an earlier event lets nobody back in', async () => {
  const desk = member('reception', 'desk1')
  const accomplice = member('booth')
  const { type, ...payload } = desk.pairing(log.identity, 'reception')
  const { eventId, pilotPrivateKey } = log.identity
  const text = revocationText(eventId, 'desk1', {})
  const signature = Buffer.from(log.crypto.sign(pilotPrivateKey ?? new Uint8Array(), text)).toString('base64')
  await log.note('Pilotage', (writing) =>
    writing.append('station', 'desk1', { type: 'StationRevoked', cut: {}, signature }),
  )
  for (const by of [accomplice, desk]) write(by, { lane: 'system', stream: 'station/desk1', type, payload, ts: 3e12 })
  expect(log.streams.state('station', 'desk1').revoked).not.toBeNull()
  write(member('pilot', 'pilot9'), { lane: 'system', stream: 'station/desk1', type, payload, ts: 4e12 })
  expect(log.streams.state('station', 'desk1').revoked).toBeNull()
})

it('what stands within the first release’s cut keeps its meaning, and what comes behind it does not', () => {
  const booth = member('booth')
  const room = (id: string): Written => ({
    lane: 'show',
    stream: `room/${id}`,
    type: 'RoomAdded',
    payload: { name: id, capacity: null },
  })
  for (const id of ['a', 'b']) write(booth, room(id))
  const names = () => ['a', 'b'].map((id) => log.streams.state('room', id).name)
  expect(names()).toEqual([null, null])
  const word = (held: Record<string, number>): Written => ({
    lane: 'system',
    stream: 'event/current',
    type: 'BirthplacesSet',
    payload: { held },
  })
  const pilot = member('pilot', 'second')
  write(pilot, word({ [booth.originOf('show')]: 1 }))
  expect(names()).toEqual(['a', null])
  // A station does not raise what it has said.
  write(pilot, word({ [booth.originOf('show')]: 2 }))
  expect(names()).toEqual(['a', null])
})

describe('the words of pilots’ stations on the first release', () => {
  const room = (id: string): Written => ({
    lane: 'show',
    stream: `room/${id}`,
    type: 'RoomAdded',
    payload: { name: id, capacity: null },
  })
  const word = (held: Record<string, number>): Written => ({
    lane: 'system',
    stream: 'event/current',
    type: 'BirthplacesSet',
    payload: { held },
  })
  const nameOf = (id: string) => log.streams.state('room', id).name
  const putOut = (station: OtherStation, cut: Record<string, number>) =>
    log.note('Pilotage', (writing) => {
      const { eventId, pilotPrivateKey } = log.identity
      const of = { eventId, stationId: station.stationId, cut }
      const revoked = revocationWord(log.crypto, pilotPrivateKey ?? new Uint8Array(), of)
      writing.append('station', station.stationId, revoked)
    })

  it('are believed as long as their writer is not put out, and again once it is let in anew', async () => {
    const [booth, lost] = [member('booth'), member('pilot', 'lost')]
    write(booth, room('a'))
    expect(nameOf('a')).toBeNull()
    write(lost, word({ [booth.originOf('show')]: 2 ** 32 }))
    expect(nameOf('a')).toBe('a')
    await putOut(lost, { [lost.originOf('system')]: 1 })
    write(booth, room('b'))
    expect(['a', 'b'].map(nameOf)).toEqual([null, null])
    await log.note('Pilotage', (writing) => writing.append('station', 'lost', lost.pairing(log.identity, 'pilot')))
    expect(['a', 'b'].map(nameOf)).toEqual(['a', 'b'])
  })

  it('let nobody but a pilot’s station write pairings, and no putting-out hangs on itself', async () => {
    const [booth, lost] = [member('booth'), member('pilot', 'lost')]
    write(lost, word({ [booth.originOf('system')]: 2 ** 32 }))
    const { eventId, pilotPrivateKey } = log.identity
    const of = { eventId, stationId: 'lost', cut: { [lost.originOf('system')]: 1 } }
    const { type: revoked, ...cut } = revocationWord(log.crypto, pilotPrivateKey ?? new Uint8Array(), of)
    write(booth, { lane: 'system', stream: 'station/lost', type: revoked, payload: cut, ts: 3e12 })
    expect(log.streams.state('station', 'lost').revoked).toBeNull()
    await putOut(lost, { [lost.originOf('system')]: 1 })
    const { type, ...payload } = lost.pairing(log.identity, 'pilot')
    write(booth, { lane: 'system', stream: 'station/lost', type, payload, ts: 4e12 })
    expect(log.streams.state('station', 'lost').revoked).not.toBeNull()
  })

  it('mean the same when all is folded anew', () => {
    const [desk, lost] = [member('reception'), member('pilot', 'lost')]
    const label = { widthMm: 80, heightMm: 50, dpi: 203 }
    const payload = { name: 'P', driver: 'pdf-folder', address: '/hub', label, takeWithinS: 60 }
    write(desk, { lane: 'system', stream: 'printer/p', type: 'PrinterAdded', payload })
    expect(log.streams.state('printer', 'p').settings).toBeNull()
    write(lost, word({ [desk.originOf('system')]: 1 }))
    expect(log.streams.state('printer', 'p').settings).not.toBeNull()
    const before = projectionsOf(log)
    log.db.exec(`UPDATE meta SET value = CAST('0' AS BLOB) WHERE name = 'projection-version'`)
    log.close()
    log = openTestLog(folder)
    expect(projectionsOf(log)).toEqual(before)
  })

  it('are believed again where the end of their writer was taken back', async () => {
    const [booth, lost] = [member('booth'), member('pilot', 'lost')]
    write(booth, room('a'))
    write(lost, word({ [booth.originOf('show')]: 1 }))
    expect(nameOf('a')).toBe('a')
    const { eventId, pilotPrivateKey } = log.identity
    const of = { eventId, stationId: 'lost', cut: {} }
    const failing = log.note('Pilotage', (writing) => {
      writing.append('station', 'lost', revocationWord(log.crypto, pilotPrivateKey ?? new Uint8Array(), of))
      writing.settle()
      expect(nameOf('a')).toBeNull()
      throw new Error('taken back')
    })
    await expect(failing).rejects.toThrow('taken back')
    expect(nameOf('a')).toBe('a')
  })
})
