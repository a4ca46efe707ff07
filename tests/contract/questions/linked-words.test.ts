import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { comeIn } from '../../../electron/station/replication/come-in.ts'
import type { CommandInput, CommandName, ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { problemName } from '../../../shared/contract/problem.ts'
import type { StationRole } from '../../../shared/domain/stations/authority.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { dumpTables, newFolder, removeFolder } from '../test-log.ts'
import { morning, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'
import { unlocked } from '../unlocked.ts'

const inTime = { timeout: 15_000, interval: 50 }
type Question = ViewRow<'questions'>
type Role = 'moderator' | 'referent' | 'booth' | 'pilot'

/** By role. The hub is a pilot's station, and so is `second`. */
const stations = new Map<string, TestStation>()
const folders = new Map<string, string>()
const at = (name: string): TestStation => {
  const station = stations.get(name)
  if (!station) throw new Error(`no station ${name}`)
  return station
}
let hub: TestStation
let sessionId: string
let roomId: string

beforeEach(async () => {
  folders.set('hub', newFolder())
  hub = await startTestStation({ folder: folders.get('hub') ?? '', hub: true })
  stations.set('hub', hub)
  ;({ sessionId, roomId } = await prepareEvent(hub))
})
afterEach(async () => {
  for (const { errors } of stations.values()) expect(errors).toEqual([])
  for (const station of [...stations.values()].reverse()) await station.stop()
  for (const folder of folders.values()) removeFolder(folder)
  stations.clear()
  folders.clear()
})

async function add(name: string, role: Exclude<StationRole, 'cloud'>): Promise<TestStation> {
  const folder = newFolder()
  folders.set(name, folder)
  const { code } = await hub.done('stations.pair', { role, name })
  expect(await comeIn(folder, { link: hub.station.linkUrl() ?? '', pair: code }, morning)).toBe('joined')
  const station = await startTestStation({ folder, isNew: true })
  stations.set(name, station)
  await vi.waitFor(
    async () => expect((await station.view('rooms', {}, station.operator)).text).toContain(roomId),
    inTime,
  )
  return station
}

/** A phone's command at the hub. */
async function fromPhone<Name extends CommandName>(deviceId: string, name: Name, input: CommandInput<Name>) {
  const device = { deviceId, voter: deviceId, place: 'room' } as const
  const caller = { role: 'audience', label: 'audience', checkpoint: null, accessId: null, device } as const
  const given = await hub.station.dispatch(name, input, randomUUID() as CommandId, caller)
  if ('problem' in given) throw new Error(problemName(given.problem))
  return given.outcome as { readonly questionId: string }
}
const ask = async (text: string, deviceId = 'Repère-Téléphone') =>
  (await fromPhone(deviceId, 'questions.ask', { sessionId, text, origin: 'room' })).questionId

async function rowOf(station: TestStation, questionId: string, role: Role): Promise<Question | undefined> {
  const { body } = await station.view('questions', { sessionId }, await station.tokenOf(role))
  return (body as { rows: Question[] }).rows.find((row) => row.questionId === questionId)
}
const comesTo = (station: TestStation, questionId: string, role: Role, expected: object) =>
  vi.waitFor(async () => expect(await rowOf(station, questionId, role)).toMatchObject(expected), inTime)
async function move(station: TestStation, questionId: string, to: Question['state'], role: Role = 'moderator') {
  const { version = -1 } = (await rowOf(station, questionId, role)) ?? {}
  for (const one of stations.values()) one.clock.now += 1000
  await station.done('questions.move', { questionId, to, version }, await station.tokenOf(role))
}

/** All hold the same of lane `audience`, and each equals its log. */
async function agree(): Promise<void> {
  const vectorOf = ({ station: { log } }: TestStation) =>
    Object.entries(log.origins.versionVector())
      .filter(([origin]) => origin.endsWith('.audience'))
      .sort()
  await vi.waitFor(() => {
    for (const station of stations.values()) expect(vectorOf(station)).toEqual(vectorOf(hub))
  }, inTime)
  for (const station of stations.values()) {
    const { body } = await station.ask('GET', '/api/v1/verify', station.bearer(station.operator))
    expect((body as { fault: unknown }).fault).toBeNull()
  }
}
const tablesOf = ({ station: { log } }: TestStation): string => {
  log.derived.flush()
  return dumpTables(log)
}
/** In no table of these stations and, once they are stopped, in no page of their files. */
async function isNowhere(words: RegExp, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    expect([name, words.exec(tablesOf(at(name)))?.[0]]).toEqual([name, undefined])
    await at(name).station.stop()
    expect([name, words.exec(unlocked(folders.get(name) ?? ''))?.[0]]).toEqual([name, undefined])
    await at(name).begin()
  }
}

describe('an alert', () => {
  it('is in no table and no page of any station, and the referent reads it at every pilot’s station', async () => {
    for (const role of ['booth', 'moderator'] as const) await add(role, role)
    await add('second', 'pilot')
    const text = 'Mon beau-père me frappe, dit Repère-Alerte'
    const questionId = await ask(text)
    const referent = await hub.tokenOf('referent')
    await hub.done('questions.referentSaw', { questionId, where: 'Salle 12' }, referent)
    await fromPhone('Repère-Téléphone', 'questions.reply', { questionId, text: 'Repère-Réponse' })
    const { version = 0 } = (await rowOf(hub, questionId, 'referent')) ?? {}
    await hub.done('questions.edit', { questionId, text: 'Repère-Reformulée', version }, referent)
    await hub.done('questions.referentDone', { questionId, note: 'Repère-Suite' }, referent)
    await agree()
    for (const name of ['hub', 'second']) {
      expect(await rowOf(at(name), questionId, 'referent')).toMatchObject({ text: 'Repère-Reformulée', original: text })
      const { body } = await at(name).view('safeguarding', {}, await at(name).tokenOf('referent'))
      expect((body as { rows: ViewRow<'safeguarding'>[] }).rows).toMatchObject([
        { text: 'Repère-Reformulée', note: 'Repère-Suite', where: 'Salle 12', replies: [{ text: 'Repère-Réponse' }] },
      ])
      expect(await rowOf(at(name), questionId, 'pilot')).toMatchObject({ text: null, original: null })
    }
    await isNowhere(/Repère-(Alerte|Réponse|Reformulée|Suite)/, 'hub', 'second', 'moderator', 'booth')
    await isNowhere(/Repère|Salle 12/, 'moderator', 'booth')
  })

  it('that a moderator finds is sealed there, and only the referent returns it', async () => {
    for (const role of ['booth', 'moderator'] as const) await add(role, role)
    const moderator = at('moderator')
    const questionId = await ask('Repère-Trouvée, et après ?')
    await comesTo(moderator, questionId, 'moderator', { text: 'Repère-Trouvée, et après ?' })
    await move(moderator, questionId, 'approved')
    await comesTo(at('booth'), questionId, 'booth', { text: 'Repère-Trouvée, et après ?' })
    await move(moderator, questionId, 'safeguarding')
    await comesTo(hub, questionId, 'referent', { state: 'safeguarding', text: 'Repère-Trouvée, et après ?' })
    await agree()
    // The word of a moderator's station may be taken back: pilots' stations keep the words, and give them to nobody.
    await add('late', 'moderator')
    await agree()
    await isNowhere(/Repère-Trouvée/, 'moderator', 'booth', 'late')
    await hub.done('questions.referentSaw', { questionId, where: 'Salle 12' }, await hub.tokenOf('referent'))
    await comesTo(hub, questionId, 'referent', { state: 'safeguarding', text: 'Repère-Trouvée, et après ?' })
    await vi.waitFor(() => expect(tablesOf(hub)).not.toMatch(/Repère-Trouvée/), inTime)
    await agree()
    await isNowhere(/Repère-Trouvée/, 'hub', 'moderator', 'booth', 'late')

    await move(hub, questionId, 'incoming', 'referent')
    await comesTo(moderator, questionId, 'moderator', { state: 'incoming', text: 'Repère-Trouvée, et après ?' })
    const { withdrawn } = await moderator.done(
      'questions.withdrawDevice',
      { questionId },
      await moderator.tokenOf('moderator'),
    )
    expect(withdrawn).toBe(1)
    await comesTo(hub, questionId, 'moderator', { state: 'dismissed' })
    await comesTo(hub, await ask('Encore ?'), 'moderator', { state: 'dismissed' })
    await agree()
    expect(tablesOf(at('booth'))).not.toMatch(/Repère/)
  })
})

it('the original of a masked question is in no table of who may not read it, and the referent reads it and brings it back', async () => {
  for (const role of ['booth', 'moderator'] as const) await add(role, role)
  const moderator = at('moderator')
  const questionId = await ask('Que dit Repère-Nom du foyer ?')
  await comesTo(moderator, questionId, 'moderator', { text: 'Que dit Repère-Nom du foyer ?' })
  const mask = { questionId, ranges: [{ start: 8, end: 18 }], version: 1 }
  await moderator.done('questions.mask', mask, await moderator.tokenOf('moderator'))
  await comesTo(hub, questionId, 'referent', { original: 'Que dit Repère-Nom du foyer ?', masked: true })
  await comesTo(moderator, questionId, 'moderator', { text: 'Que dit [nom masqué] du foyer ?', original: null })
  await agree()
  await add('late', 'moderator')
  await comesTo(at('late'), questionId, 'moderator', { text: 'Que dit [nom masqué] du foyer ?', original: null })
  await isNowhere(/Repère-Nom/, 'moderator', 'booth', 'late')

  const { version = 0 } = (await rowOf(hub, questionId, 'referent')) ?? {}
  for (const { clock } of stations.values()) clock.now += 1000
  await hub.done('questions.restoreText', { questionId, version }, await hub.tokenOf('referent'))
  await comesTo(moderator, questionId, 'moderator', { text: 'Que dit Repère-Nom du foyer ?', original: null })
  await agree()
})

describe('a booth’s station', () => {
  it('holds the words of what the public reads, shows them on the stage, and none that wait', async () => {
    const booth = await add('booth', 'booth')
    const questionId = await ask('Repère-Une, à l’écran ?')
    await ask('Repère-Deux, qui attend ?')
    await move(hub, questionId, 'approved')
    await comesTo(booth, questionId, 'booth', { state: 'approved', text: 'Repère-Une, à l’écran ?' })
    await agree()
    expect(tablesOf(booth)).not.toMatch(/Repère-(Deux|Téléphone)/)

    await move(hub, questionId, 'next')
    await move(hub, questionId, 'on-air')
    const stage = async () => {
      const { body } = await booth.view('stage', { roomId }, await booth.tokenOf('booth'))
      return (body as { value: ViewValue<'stage'> }).value
    }
    const onStage = (text: string) =>
      vi.waitFor(async () => expect((await stage()).question).toMatchObject({ id: questionId, text }), inTime)
    await onStage('Repère-Une, à l’écran ?')
    expect((await stage()).questions?.asked).toMatchObject({ text: 'Repère-Une, à l’écran ?' })
    const before = (await stage()).question?.version ?? 0
    const { version = 0 } = (await rowOf(hub, questionId, 'moderator')) ?? {}
    const edit = { questionId, text: 'Repère-Trois, à l’écran ?', version }
    await hub.done('questions.edit', edit, await hub.tokenOf('moderator'))
    await onStage('Repère-Trois, à l’écran ?')
    expect((await stage()).question?.version).toBeGreaterThan(before)
  })

  it('that comes in later is told of what is public already', async () => {
    const questionId = await ask('Repère-Déjà publique ?')
    await move(hub, questionId, 'approved')
    await comesTo(await add('booth', 'booth'), questionId, 'booth', { text: 'Repère-Déjà publique ?' })
  })

  it('shows the written answers that anybody may read, and holds no others', async () => {
    const booth = await add('booth', 'booth')
    const moderator = await hub.tokenOf('moderator')
    const asked = { sessionId, type: 'text', title: 'Un mot ?' } as const
    const { pollId } = await hub.done('polls.create', asked, moderator)
    await hub.done('polls.open', { pollId }, moderator)
    await fromPhone('one', 'polls.vote', { pollId, answer: 'Du temps' })
    await fromPhone('other', 'polls.vote', { pollId, answer: 'Des lieux' })
    const answerIdOf = (text: string) =>
      vi.waitFor(async () => {
        const { body } = await hub.view('polls', { sessionId }, moderator)
        const [row] = (body as { rows: ViewRow<'polls'>[] }).rows
        const counts = (row?.counts ?? []) as { readonly text: string; readonly answerId: string }[]
        const found = counts.find((one) => one.text === text)?.answerId
        expect(found).toBeDefined()
        return found ?? ''
      }, inTime)
    const answerId = await answerIdOf('Du temps')
    await hub.done('polls.letThrough', { pollId, answerId, on: true, reviewed: true }, moderator)
    const other = await answerIdOf('Des lieux')
    await hub.done('polls.letThrough', { pollId, answerId: other, on: false }, moderator)
    await vi.waitFor(async () => {
      const { body: polls } = await booth.view('polls', { sessionId }, await booth.tokenOf('booth'))
      expect((polls as { rows: ViewRow<'polls'>[] }).rows).toMatchObject([{ counts: [{ text: 'Du temps', votes: 1 }] }])
    }, inTime)
    expect(tablesOf(booth)).not.toMatch(/Des lieux/)
  })
})

it('what the first release wrote in plain is sealed at the hub, and deleted', async () => {
  await hub.station.log.note('first release', (writing) => {
    const asked = { sessionId, origin: 'room', deviceId: null, withdrawn: false } as const
    const person = { text: 'Repère-Alerte ancienne', deviceId: 'phone' }
    writing.append('question', 'alert', { type: 'QuestionAsked', ...asked, danger: true, person })
    writing.append('question', 'alert', { type: 'QuestionReplied', person: { text: 'Repère-Réponse ancienne' } })
    writing.append('question', 'alert', { type: 'ReferentSawQuestion', person: { where: 'Salle 12' } })
    writing.append('question', 'alert', {
      type: 'ReferentSettledQuestion',
      person: { account: 'Repère-Suite ancienne' },
    })
    const words = { text: 'Que dit Repère-Nom ?', deviceId: 'phone' }
    writing.append('question', 'masked', { type: 'QuestionAsked', ...asked, danger: false, person: words })
    const masked = { text: 'Que dit [nom masqué] ?' }
    writing.append('question', 'masked', { type: 'QuestionMasked', seen: 1, by: 'moderator', person: masked })
  })
  await vi.waitFor(() => expect(tablesOf(hub)).not.toMatch(/Repère/), inTime)
  expect(await rowOf(hub, 'alert', 'referent')).toMatchObject({ text: 'Repère-Alerte ancienne' })
  expect(await rowOf(hub, 'masked', 'referent')).toMatchObject({ original: 'Que dit Repère-Nom ?', masked: true })
  const { body } = await hub.view('safeguarding', {}, await hub.tokenOf('referent'))
  expect((body as { rows: ViewRow<'safeguarding'>[] }).rows).toMatchObject([
    { note: 'Repère-Suite ancienne', where: 'Salle 12', replies: [{ text: 'Repère-Réponse ancienne' }] },
  ])
  await agree()
  await isNowhere(/Repère/, 'hub')
  // Its author is still known.
  await fromPhone('phone', 'questions.reply', { questionId: 'alert', text: 'Encore là' })
})

it('a pilot’s station that has an alert only from a booth’s asks the old hub for its words when that is back', async () => {
  await add('booth', 'booth')
  const second = await add('second', 'pilot')
  await agree()
  second.station.cable(false)
  const text = 'Mon beau-père me frappe, dit Repère-Relais'
  const questionId = await ask(text)
  const holds = ({ station }: TestStation) => station.log.streams.state('question', questionId).asked !== null
  await vi.waitFor(() => expect(holds(at('booth'))).toBe(true), inTime)
  await hub.station.stop()
  await second.done('stations.promote', {})
  second.station.cable(true)
  await vi.waitFor(() => expect(holds(second)).toBe(true), { ...inTime, timeout: 30_000 })
  expect(await rowOf(second, questionId, 'referent')).toMatchObject({ state: 'safeguarding', text: null })
  await hub.begin()
  await vi.waitFor(async () => expect(await rowOf(second, questionId, 'referent')).toMatchObject({ text }), {
    ...inTime,
    timeout: 30_000,
  })
  await isNowhere(/Repère-Relais/, 'second', 'booth')
}, 120_000)

it('a pilot’s station that has a moderator’s question only from a booth’s asks the moderator’s station for its words', async () => {
  for (const role of ['booth', 'moderator'] as const) await add(role, role)
  const second = await add('second', 'pilot')
  await agree()
  second.station.cable(false)
  const text = 'Quel budget, demande Repère-Relayée ?'
  const { questionId } = await at('moderator').done(
    'questions.ask',
    { sessionId, text, origin: 'floor' },
    await at('moderator').tokenOf('moderator'),
  )
  const holds = ({ station }: TestStation) => station.log.streams.state('question', questionId).asked !== null
  await vi.waitFor(() => expect(holds(at('booth'))).toBe(true), inTime)
  await at('moderator').station.stop()
  await hub.station.stop()
  await second.done('stations.promote', {})
  second.station.cable(true)
  await vi.waitFor(() => expect(holds(second)).toBe(true), { ...inTime, timeout: 30_000 })
  expect(second.station.log.streams.state('question', questionId).text).toBeNull()
  await at('moderator').begin()
  await comesTo(second, questionId, 'moderator', { text })
  await hub.begin()
}, 120_000)
