import { randomUUID } from 'node:crypto'
import { deviceIdIn } from '../../../electron/station/audience/device-tokens.ts'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import type { Lane } from '../../../shared/domain/lanes.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import { until } from '../../support/until.ts'
import { type Attempt, notArrived, refused, succeeded, type Verdict } from '../attempt.ts'
import { type HostileCloud, startHostileCloud } from '../hostile-cloud.ts'
import { plantedWords, type Venue } from '../venue.ts'

type Try = Attempt<Venue>
const attacker = 'hostile cloud'

let running: Promise<HostileCloud> | null = null
export const cloudOf = (venue: Venue): Promise<HostileCloud> => {
  running ??= startHostileCloud(venue)
  return running
}
/** To be called after the last attempt: the venue has no cloud again. */
export const endHostileCloud = async (): Promise<void> => {
  const cloud = await running
  running = null
  await cloud?.close()
}

const questionRow = async (venue: Venue, questionId: string) =>
  (await venue.hub.client.rows('questions', { sessionId: venue.sessionId })).find(
    (row) => row.questionId === questionId,
  )

/** Resolves once the hub has folded the offer: the cloud's last event is visible, or stored and refused. */
async function offered(cloud: HostileCloud, lane: Lane): Promise<string | null> {
  const held = cloud.writer.written(lane)
  const ack = await cloud.offer(cloud.writer.batch(lane, 0, held))
  return ack && (ack.refused ?? `stored up to ${ack.seq}`)
}

/** Comes before the others: once the venue has a cloud, it links to no other one. */
const madeUp: Try = {
  attacker,
  asset: 'votes',
  name: 'introduces itself under an id that is not drawn from its key',
  rule: 11,
  isShort: true,
  async run(venue) {
    if (running) return notArrived
    const { client } = venue.hub
    const said = until(
      'the hub says that it is not the cloud',
      async () => (await client.value('cloud', {})).trouble === 'not-the-cloud',
      { timeoutMs: 8000 },
    ).catch(() => false)
    const cloud = await startHostileCloud(venue, { madeUpId: 'c'.repeat(16), timeoutMs: 8000 }).catch(() => null)
    if (!cloud) return (await said) ? refused('not-the-cloud') : notArrived
    await client.done('stations.revoke', { stationId: cloud.stationId })
    await cloud.close()
    return succeeded('the hub has linked it')
  },
}

/** A3 */
const forwarded = (
  [
    ['access.create', { role: 'referent', label: 'nuage' }, 'access'],
    ['stations.pair', { role: 'pilot', name: 'nuage' }, 'pairing'],
    ['attendees.erase', { attendeeId: 'x'.repeat(26), reason: 'nuage' }, 'erasure'],
    ['checkIn.scan', { code: 'SZQK7TUAT5' }, 'names'],
  ] as const
).map(
  ([name, input, asset]): Try => ({
    attacker,
    asset,
    name: `forwards ${name} over its own line`,
    rule: 4,
    isShort: true,
    async run(venue) {
      const cloud = await cloudOf(venue)
      const { stationId } = venue.hubFile()
      const answer = await cloud.forward({
        to: stationId,
        name,
        input,
        id: randomUUID(),
        accessId: venue.pages.pilot.accessId,
      })
      // The link stands and carries batches, so silence means that the hub has no such listener.
      if (answer === null) return cloud.received.length > 0 ? refused('no listener') : notArrived
      return 'outcome' in (answer as object)
        ? succeeded(JSON.stringify(answer).slice(0, 80))
        : refused(JSON.stringify(answer).slice(0, 100))
    },
  }),
)

/** A4: asks an existing question a second time, dated before all decisions since. */
const redated = (
  [
    ['the words of an unread question become public', 'unread questions'],
    ['an approved question shows other words', 'decisions'],
    ['an alert is an alert no more', 'alerts'],
  ] as const
).map(
  ([name, asset], index): Try => ({
    attacker,
    asset,
    name: `re-dates an asking: ${name}`,
    rule: 5,
    isShort: true,
    async run(venue) {
      const cloud = await cloudOf(venue)
      const { client } = venue.hub
      const text = `Attaque du nuage ${index}`
      const known = [venue.questions.unread, null, venue.questions.alert][index]
      let questionId = known
      if (!questionId) {
        const asked = await client.done('questions.ask', {
          sessionId: venue.sessionId,
          text: 'Approuvée',
          origin: 'floor',
        })
        questionId = asked.questionId
        const version = (await questionRow(venue, questionId))?.version ?? 0
        await client.done('questions.move', { questionId, to: 'approved', version, reviewed: true })
      }
      const before = await questionRow(venue, questionId)
      cloud.writer.write({
        lane: 'audience',
        stream: `question/${questionId}`,
        type: 'QuestionAsked',
        // After the true question, and before all decisions since.
        ts: Date.parse(before?.at ?? '') + 1,
        payload: { sessionId: venue.sessionId, origin: 'remote', deviceId: null, danger: false, withdrawn: false },
        part: { text },
      })
      const answer = await offered(cloud, 'audience')
      const after = await questionRow(venue, questionId)
      if (answer === null || !before) return notArrived
      const same = after?.text === before.text && after?.state === before.state && after?.danger === before.danger
      return same ? refused(answer) : succeeded(JSON.stringify({ before: before.state, after: after?.state }))
    },
  }),
)

interface Forged {
  readonly name: string
  readonly asset: Try['asset']
  readonly rule: number
  readonly lane: Lane
  readonly stream: (venue: Venue, cloud: HostileCloud) => string
  readonly type: string
  readonly payload: (venue: Venue) => object
  readonly part?: object
  readonly ts?: number
  /** Whether the hub shows that it has counted the event. */
  readonly counts: (venue: Venue, cloud: HostileCloud) => Promise<boolean>
}

const rowsHold = async (venue: Venue, view: 'accesses' | 'stations', text: string): Promise<boolean> =>
  JSON.stringify(await venue.hub.client.rows(view, {})).includes(text)

const forgedId = base32(nodeCrypto.random(17), 26)
const events: readonly Forged[] = [
  {
    name: 'writes an access of a pilot',
    asset: 'access',
    rule: 5,
    lane: 'system',
    stream: () => `access/${forgedId}`,
    type: 'AccessCreated',
    payload: () => ({ role: 'pilot', label: 'Nuage forgé', checkpoint: null, expiresAt: Date.now() + 1e9 }),
    counts: (venue) => rowsHold(venue, 'accesses', 'Nuage forgé'),
  },
  {
    name: 'ends the pilot’s access',
    asset: 'decisions',
    rule: 5,
    lane: 'system',
    stream: (venue) => `access/${venue.pages.pilot.accessId}`,
    type: 'AccessRevoked',
    payload: () => ({}),
    counts: async (venue) =>
      (await venue.hub.client.rows('accesses', {})).some(
        (row) => row.accessId === venue.pages.pilot.accessId && row.revoked,
      ),
  },
  {
    name: 'promotes itself to the hub',
    asset: 'decisions',
    rule: 5,
    lane: 'system',
    stream: () => 'hub/current',
    type: 'HubPromoted',
    payload: () => ({ epoch: 99 }),
    counts: async (venue) =>
      !(await venue.hub.client.rows('stations', {})).some((row) => row.name === 'Pole' && row.hub),
  },
  {
    name: 'announces another address for the hub',
    asset: 'addresses',
    rule: 11,
    lane: 'system',
    stream: (venue) => `station/${venue.hubFile().stationId}`,
    type: 'StationReachable',
    payload: () => ({
      linkUrl: 'wss://evil.example:1',
      staffUrl: 'https://evil.example',
      publicUrl: 'http://evil.example',
    }),
    counts: async (venue) => JSON.stringify(await venue.hub.client.value('handover', {})).includes('evil.example'),
  },
  {
    name: 'announces its own address as a station’s pages',
    asset: 'addresses',
    rule: 11,
    lane: 'system',
    stream: (_, cloud) => `station/${cloud.stationId}`,
    type: 'StationReachable',
    payload: () => ({
      linkUrl: 'wss://evil.example:1',
      staffUrl: 'https://evil.example',
      publicUrl: 'http://evil.example',
    }),
    counts: async (venue) => JSON.stringify(await venue.hub.client.value('handover', {})).includes('evil.example'),
  },
  {
    name: 'erases a person',
    asset: 'erasure',
    rule: 5,
    lane: 'people',
    stream: (venue) => `attendee/${venue.attendeeId}`,
    type: 'AttendeeErased',
    payload: () => ({}),
    counts: async (venue) => (await venue.hub.client.rows('attendees.search', { q: 'quemeneur' })).length === 0,
  },
  {
    name: 'moves an unread question to the public list',
    asset: 'decisions',
    rule: 5,
    lane: 'audience',
    stream: (venue) => `question/${venue.questions.unread}`,
    type: 'QuestionMoved',
    payload: () => ({ to: 'approved', seen: 1, by: 'nuage' }),
    counts: async (venue) => (await questionRow(venue, venue.questions.unread))?.state === 'approved',
  },
  {
    name: 'moves an alert back to the list',
    asset: 'alerts',
    rule: 5,
    lane: 'audience',
    stream: (venue) => `question/${venue.questions.alert}`,
    type: 'QuestionMoved',
    payload: () => ({ to: 'incoming', seen: 1, by: 'nuage' }),
    counts: async (venue) => (await questionRow(venue, venue.questions.alert))?.state !== 'safeguarding',
  },
  {
    name: 'opens the audience to everybody',
    asset: 'decisions',
    rule: 5,
    lane: 'audience',
    stream: () => 'audience-settings/current',
    type: 'AudienceConfigured',
    payload: () => ({ access: 'open' }),
    counts: async () => false,
  },
  {
    name: 'changes the programme',
    asset: 'decisions',
    rule: 5,
    lane: 'show',
    stream: () => `room/${forgedId}`,
    type: 'RoomAdded',
    payload: () => ({ name: 'Salle du nuage', capacity: 5 }),
    counts: async (venue) => JSON.stringify(await venue.hub.client.rows('programme', {})).includes('Salle du nuage'),
  },
]

const forgedEvents = events.map(
  (forged): Try => ({
    attacker,
    asset: forged.asset,
    name: forged.name,
    rule: forged.rule,
    async run(venue): Promise<Verdict> {
      const cloud = await cloudOf(venue)
      cloud.writer.write({
        lane: forged.lane,
        stream: forged.stream(venue, cloud),
        type: forged.type,
        ts: forged.ts ?? Date.now() + 60_000,
        payload: forged.payload(venue),
        part: forged.part ?? null,
      })
      const answer = await offered(cloud, forged.lane)
      if (answer === null) return notArrived
      return (await forged.counts(venue, cloud)) ? succeeded(answer) : refused(answer)
    },
  }),
)

/** A4: the key that names voters, made again and dated before the present one. */
const aliasKey: Try = {
  attacker,
  asset: 'votes',
  name: 'replaces the key that names voters, and one phone votes twice',
  rule: 5,
  isShort: true,
  async run(venue) {
    const cloud = await cloudOf(venue)
    const { client } = venue.hub
    const { pollId } = await client.done('polls.create', {
      sessionId: venue.sessionId,
      type: 'single',
      title: 'Deux voix ?',
      options: ['Oui', 'Non'],
      hidden: false,
    })
    await client.done('polls.open', { pollId })
    const phone = await venue.phone()
    const row = async () =>
      (await client.rows('polls', { sessionId: venue.sessionId })).find((one) => one.pollId === pollId)
    const [option] = (await row())?.options ?? []
    const vote = () => phone.done('polls.vote', { pollId, answer: option?.optionId ?? '' })
    await vote()
    cloud.writer.write({
      lane: 'audience',
      stream: 'audience-key/1',
      type: 'AudienceKeyMade',
      ts: 1,
      payload: {},
      part: { key: Buffer.from(nodeCrypto.random(32)).toString('base64') },
    })
    const answer = await offered(cloud, 'audience')
    await vote()
    const isTwice = await until('two votes', async () => ((await row())?.votes ?? 0) > 1, { timeoutMs: 3000 }).catch(
      () => false,
    )
    phone.close()
    if (answer === null) return notArrived
    return isTwice ? succeeded('two votes') : refused(`${answer}, one vote`)
  },
}

/** Data that the hub itself sends to a cloud. */
const words = (['name', 'mail', 'alert', 'original', 'unread', 'obsPassword'] as const).map(
  (of): Try => ({
    attacker,
    asset:
      of === 'name' || of === 'mail'
        ? 'names'
        : of === 'alert'
          ? 'alerts'
          : of === 'original'
            ? 'originals'
            : of === 'unread'
              ? 'unread questions'
              : 'passwords',
    name: `reads “${of}” in what the hub sends it`,
    rule: 2,
    async run(venue) {
      const cloud = await cloudOf(venue)
      if (cloud.received.length === 0) return notArrived
      const text = JSON.stringify(
        cloud.received.map(({ events: sent, parts }) => [sent, [...parts.values()].map(({ part }) => part)]),
      )
      return text.includes(plantedWords[of])
        ? succeeded('the words were sent')
        : refused(`${cloud.received.length} batches`)
    },
  }),
)

/** A sealed part of another person's question, under its hash, as a question of the cloud for an accomplice's phone. */
const foreignPart: Try = {
  attacker,
  asset: 'unread questions',
  name: 'has the hub open a sealed question for a phone, as the cloud’s own question',
  rule: 2,
  isShort: true,
  async run(venue) {
    const cloud = await cloudOf(venue)
    const { sessionId } = venue
    const sealed = () =>
      cloud.received.flatMap((batch) =>
        batch.events.flatMap((event, index) => {
          const part = batch.parts.get(batch.after + index + 1)
          return event.type === 'QuestionAsked' && event.partHash && part ? [{ event, part }] : []
        }),
      )
    const taken = await until('a sealed question', () => sealed()[0]).catch(() => null)
    const phone = await venue.phone()
    await phone.follow(sessionId)
    const stream = `question/${cloud.stationId}${base32(nodeCrypto.random(7), 10)}`
    const payload = {
      sessionId,
      origin: 'remote',
      deviceId: deviceIdIn(nodeCrypto, phone.token),
      danger: false,
      withdrawn: false,
    }
    if (!taken) return notArrived
    const writer = cloud.writerOf('run2')
    const { partHash } = taken.event
    writer.write({ lane: 'audience', stream, type: 'QuestionAsked', ts: Date.now(), payload, partHash })
    const ack = await cloud.offer({ ...writer.batch('audience'), parts: new Map([[1, taken.part]]) })
    if (ack === null) return notArrived
    const isTold = await until('the phone reads it', () => phone.shown().mine.some(({ text }) => text), {
      timeoutMs: 3000,
    }).catch(() => false)
    phone.close()
    return isTold ? succeeded('the words are on the phone') : refused(JSON.stringify(ack))
  },
}

export const hostileCloud: readonly Try[] = [
  madeUp,
  ...forwarded,
  ...redated,
  ...forgedEvents,
  aliasKey,
  foreignPart,
  ...words,
]
