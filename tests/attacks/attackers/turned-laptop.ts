import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { badgeCodeOf } from '../../../electron/station/keys/people-codes.ts'
import { commands } from '../../../shared/contract/contract.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import { connectClient } from '../../support/station-client.ts'
import { startStation } from '../../support/station-process.ts'
import { until } from '../../support/until.ts'
import { type Attempt, notArrived, refused, succeeded } from '../attempt.ts'
import { askView } from '../http.ts'
import { plantedWords, type Venue } from '../venue.ts'
import { endlessFacts } from './endless-facts.ts'
import { offerAll, turned } from './turned.ts'

type Try = Attempt<Venue>

const forgedOutcome: Try = {
  attacker: 'paired laptop',
  asset: 'access',
  name: 'a booth writes what a command of its page was answered, and its page reads the pilot’s token',
  rule: 8,
  isShort: true,
  run: (venue) =>
    turned(venue, venue.booth, async (link, { secrets }) => {
      const { url } = venue.hubFile()
      const page = await venue.hub.client.done('access.create', { role: 'booth', label: 'Page de régie' })
      const body = { role: 'screen', label: 'x' } as const
      const input = JSON.stringify(commands['access.create'].input.parse(body))
      const outcome = JSON.stringify({ ok: { accessId: venue.pages.pilot.accessId, expiresAt: Date.now() + 1e8 } })
      const ids = secrets.map((secret) => {
        const commandId = randomUUID()
        const text = `command\naccess ${page.accessId}\naccess.create\n${input}`
        const commandHash = nodeCrypto.hmac(secret, text)
        const stream = 'alarm/nothing'
        link.writer.write({ lane: 'show', stream, type: 'Nothing', payload: {}, commandId, commandHash, outcome })
        return commandId
      })
      if ((await link.offer(link.writer.batch('show'))) === null) return notArrived
      for (const id of ids) {
        const response = await fetch(`${url}/api/v1/commands/access.create`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${page.token}`, 'idempotency-key': id },
          body: JSON.stringify(body),
        })
        const { token = '' } = (await response.json()) as { token?: string }
        const { status } = await askView(url, token, 'accesses')
        if (status === 200) return succeeded('the token opens what pilots read')
      }
      return refused(`${ids.length} outcomes`)
    }),
}

const sealedForAPhone: Try = {
  attacker: 'paired laptop',
  asset: 'alerts',
  name: 'a moderator’s laptop names its own phone as the author of an alert',
  rule: 5,
  isShort: true,
  run: (venue) =>
    turned(venue, venue.moderator, async (link) => {
      const phone = await venue.phone()
      try {
        const ask = { sessionId: venue.sessionId, text: 'Quel budget ?', origin: 'room' } as const
        const { questionId } = await phone.done('questions.ask', ask)
        const deviceId = await until('the laptop is told its phone', () => {
          for (const { after, events, parts } of link.received)
            for (const [index, event] of events.entries())
              if (event.type === 'QuestionAuthorTold' && event.stream === `question/${questionId}`)
                return (JSON.parse(parts.get(after + index + 1)?.part ?? '{}') as { deviceId?: string }).deviceId
          return undefined
        })
        for (const name of ['alert', 'masked'] as const) {
          const [stream, part] = [`question/${venue.questions[name]}`, { text: null, original: null, deviceId }]
          link.writer.write({ lane: 'audience', stream, type: 'QuestionSealed', ts: Date.now(), payload: {}, part })
        }
        if ((await link.offer(link.writer.batch('audience'))) === null) return notArrived
        await phone.follow(venue.sessionId)
        const text = JSON.stringify(phone.shown())
        const isShown = text.includes(plantedWords.alert) || text.includes(plantedWords.original)
        return isShown ? succeeded('the phone shows the words') : refused('not shown')
      } finally {
        phone.close()
      }
    }),
}

const replacedAlert: Try = {
  attacker: 'paired laptop',
  asset: 'alerts',
  name: 'a moderator’s laptop writes other words over an alert',
  rule: 5,
  run: (venue) =>
    turned(venue, venue.moderator, async (link) => {
      link.writer.write({
        lane: 'audience',
        stream: `question/${venue.questions.alert}`,
        type: 'QuestionEdited',
        ts: Date.now(),
        payload: { seen: 1, by: 'Modération' },
        part: { text: 'Merci pour ce congrès !' },
      })
      if ((await link.offer(link.writer.batch('audience'))) === null) return notArrived
      const { text } = await askView(venue.hubFile().url, venue.pages.referent.token, 'safeguarding')
      return text.includes(plantedWords.alert) ? refused('the referent reads the words') : succeeded('other words')
    }),
}

const burntLink: Try = {
  attacker: 'paired laptop',
  asset: 'access',
  name: 'a booth says that a one-time link has served',
  rule: 5,
  run: (venue) =>
    turned(venue, venue.booth, async (link) => {
      const { url } = venue.hubFile()
      const made = await venue.hub.client.done('access.create', { role: 'reception', label: 'Bénévole' })
      const stream = `access/${made.accessId}`
      link.writer.write({ lane: 'system', stream, type: 'AccessUsed', ts: Date.now(), payload: {} })
      if ((await link.offer(link.writer.batch('system'))) === null) return notArrived
      const response = await fetch(`${url}/api/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url },
        body: JSON.stringify({ code: new URL(made.url).hash.slice('#code='.length) }),
      })
      return response.ok ? refused('the link opens') : succeeded(`${response.status}`)
    }),
}

/** An instant outside the range of dates, in a row that every phone reads. */
const endlessPoll: Try = {
  attacker: 'paired laptop',
  asset: 'check-in',
  name: 'a moderator’s laptop ends the hub by a poll that closes in the year 287396',
  rule: 9,
  isShort: true,
  run: (venue) =>
    turned(venue, venue.moderator, async (link, { identity }) => {
      const stream = `poll/${identity.stationId}${base32(nodeCrypto.random(10), 10)}`
      const write = (type: string, payload: object, part: object | null = null) =>
        link.writer.write({ lane: 'audience', stream, type, payload, part, ts: Date.now() })
      const asked = { sessionId: venue.sessionId, pollType: 'single', optionIds: ['a', 'b'], max: null, hidden: false }
      write('PollCreated', asked, { title: 'Oui ?', labels: ['Oui', 'Non'] })
      write('PollOpened', {})
      write('PollClosedInRoom', { epoch: 1, cut: {}, remoteUntil: Number.MAX_SAFE_INTEGER })
      if ((await link.offer(link.writer.batch('audience'))) === null) return notArrived
      const phone = await venue.phone().catch(() => null)
      await phone?.follow(venue.sessionId).catch(() => null)
      phone?.close()
      const { status } = await askView(venue.hubFile().url, venue.pages.pilot.token, 'me')
      return status === 200 ? refused('the hub works') : succeeded(`${status}`)
    }),
}

const earlierOpening: Try = {
  attacker: 'put-out laptop',
  asset: 'votes',
  name: 'a moderator’s laptop dates an opening with swapped labels before the hub’s, so that a result is turned around',
  rule: 5,
  isShort: true,
  async run(venue) {
    const { hub, sessionId } = venue
    const laptop = await venue.pair(`Portable ${venue.newName()}`, 'moderator')
    const title = `Fermer le foyer ${venue.newName()} ?`
    const { pollId } = await laptop.client.done('polls.create', {
      sessionId,
      type: 'single',
      title,
      options: ['Oui', 'Non'],
    })
    const row = async () => (await hub.client.rows('polls', { sessionId })).find((one) => one.pollId === pollId)
    await until('the hub has the draft', async () => (await row()) !== undefined)
    const early = Date.now()
    await hub.client.done('polls.takeOver', { pollId })
    await hub.client.done('polls.open', { pollId })
    await hub.client.done('polls.close', { pollId })
    return await turned(venue, laptop, async (link, { identity }) => {
      const optionIds = (await row())?.options.map(({ optionId }) => optionId)
      link.writer.write({
        lane: 'audience',
        stream: `poll/${pollId}`,
        type: 'PollOpened',
        ts: early,
        payload: { as: { optionIds, max: null, hidden: false } },
        part: { title, labels: ['Non', 'Oui'] },
      })
      if ((await link.offer(link.writer.batch('audience'))) === null) return notArrived
      await hub.client.done('stations.revoke', { stationId: identity.stationId, why: 'stolen' })
      const labels = (await row())?.options.map(({ label }) => label).join()
      return labels === 'Oui,Non' ? refused(labels) : succeeded(`${labels}`)
    })
  },
}

const farAhead: Try = {
  attacker: 'put-out laptop',
  asset: 'check-in',
  name: 'a reception laptop writes of somebody in the year 2200, so that no other desk admits them',
  rule: 6,
  run: (venue) =>
    turned(venue, venue.lost, async (link) => {
      link.writer.write({
        lane: 'people',
        stream: `admission/${venue.attendeeId}/entrance/${venue.day}`,
        type: 'ConflictReviewed',
        ts: Date.UTC(2200, 0, 1),
        wallMs: Date.now(),
        payload: { admissionIds: [] },
        part: { note: 'x' },
      })
      if ((await link.offer(link.writer.batch('people'))) === null) return notArrived
      const given = { attendeeId: venue.attendeeId }
      const answer = await venue.reception.client.command('checkIn.admit', given, randomUUID())
      const text = JSON.stringify(answer).slice(0, 100)
      return 'outcome' in answer ? refused(text) : succeeded(text)
    }),
}

const backwards: Try = {
  attacker: 'paired laptop',
  asset: 'check-in',
  name: 'a booth’s laptop keeps the hub busy with events that stand before each other',
  rule: 9,
  run: (venue) =>
    turned(venue, venue.booth, async (link) => {
      const [count, perBatch, now] = [20_000, 1000, Date.now()]
      const cleared = { lane: 'show', stream: 'stage/nowhere', type: 'StageMessageCleared', payload: {} } as const
      for (let at = 0; at < count; at++) link.writer.write({ ...cleared, ts: now - at, wallMs: now })
      for (let after = 0; after < count; after += perBatch)
        if ((await link.offer(link.writer.batch('show', after, perBatch))) === null) return succeeded('no answer')
      const given = { attendeeId: venue.attendeeId }
      const answer = await venue.hub.client.command('checkIn.admit', given, randomUUID())
      return 'outcome' in answer ? refused(`${count} events, and the hub lets in`) : succeeded(JSON.stringify(answer))
    }),
}

const scanAt = ({ hub, attendeeId }: Venue) => hub.client.command('checkIn.admit', { attendeeId }, randomUUID())

const crowdOfOne: Try = {
  attacker: 'put-out laptop',
  asset: 'check-in',
  name: 'a reception laptop says of 160 people that each is each other one',
  rule: 9,
  run: (venue) =>
    turned(venue, venue.lost, async (link) => {
      const write = (stream: string, type: string, payload: object, part: object) =>
        link.writer.write({ lane: 'people', stream, type, ts: Date.now(), payload, part })
      const ids = Array.from({ length: 160 }, () => base32(nodeCrypto.random(17), 26)).sort()
      for (const id of ids) {
        const person = { code: id.slice(0, 12), lastName: 'Foule', firstName: 'Une' }
        write(`attendee/${id}`, 'AttendeeRegistered', { cells: {}, sessionIds: [], substitutes: null }, person)
      }
      for (const [at, one] of ids.entries())
        for (const attendeeId of ids.slice(at + 1))
          write(`same-person/${one}/${attendeeId}`, 'AttendeeMerged', { attendeeId }, {})
      const isStored = await offerAll(link, 'people', 250)
      if (isStored === null) return succeeded('no answer')
      if (!isStored) return notArrived
      const answer = await scanAt(venue)
      return 'outcome' in answer ? refused('the hub lets in') : succeeded(JSON.stringify(answer))
    }),
}

const chainOfQuestions: Try = {
  attacker: 'paired laptop',
  asset: 'check-in',
  name: 'a moderator’s laptop merges 3 000 questions in a chain while a phone reads them',
  rule: 9,
  run: (venue) =>
    turned(venue, venue.moderator, async (link, { identity }) => {
      const phone = await venue.phone()
      try {
        await phone.follow(venue.sessionId)
        const write = (id: string, type: string, payload: object, part: object | null = null) =>
          link.writer.write({ lane: 'audience', stream: `question/${id}`, type, ts: Date.now(), payload, part })
        const ids = Array.from({ length: 3000 }, () => `${identity.stationId}${base32(nodeCrypto.random(10), 10)}`)
        const asked = { sessionId: venue.sessionId, origin: 'floor', deviceId: null, danger: false, withdrawn: false }
        for (const id of ids) write(id, 'QuestionAsked', asked, { text: 'Quel budget ?' })
        for (const [at, id] of ids.slice(0, -1).entries()) write(id, 'QuestionMerged', { into: ids[at + 1] })
        write(ids[0] ?? '', 'QuestionLabelled', {}, { labels: ['x'] })
        const isStored = await offerAll(link, 'audience', 250)
        if (isStored === null) return succeeded('no answer')
        if (!isStored) return notArrived
        const answer = await scanAt(venue)
        return 'outcome' in answer ? refused('the hub lets in') : succeeded(JSON.stringify(answer))
      } finally {
        phone.close()
      }
    }),
}

/** T3 with a pilot's folder: a code that the laptop made for itself while it was a pilot's. */
const earlyCode: Try = {
  attacker: 'put-out laptop',
  asset: 'pairing',
  name: 'a pilot’s laptop that was put out comes back by a code that it had made before',
  rule: 7,
  async run({ hub, build }) {
    const folders = ['lost', 'back'].map((name) => mkdtempSync(join(tmpdir(), `regie-${name}-`)))
    const begin = (index: number, linkUrl: string, code: string) =>
      startStation({ build, folder: folders[index] ?? '', args: ['--headless', '--link', linkUrl, '--pair', code] })
    const pair = { role: 'pilot', name: 'Pilote 3' } as const
    const rows = () => hub.client.rows('stations', {})
    const offered = await hub.client.done('stations.pair', pair)
    const lost = await begin(0, offered.linkUrl, offered.code)
    const client = await connectClient(lost)
    const isCurrent = async () => (await rows()).some((row) => row.stationId === lost.stationId && row.waiting === 0)
    await until('it is a pilot', isCurrent)
    const early = await client.done('stations.pair', { ...pair, name: 'Revenant', expiresInS: 3600 })
    await until('the hub has heard the code', isCurrent)
    await hub.client.done('stations.revoke', { stationId: lost.stationId, why: 'stolen' })
    client.close()
    await lost.kill()
    const back = await begin(1, offered.linkUrl, early.code).catch(() => null)
    const isBack = async () => (await rows()).some(({ name, role }) => name === 'Revenant' && role === 'pilot')
    const isIn = await until('it is a pilot again', isBack, { timeoutMs: 5000 }).catch(() => false)
    await back?.kill()
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    return isIn ? succeeded('a pilot again') : refused('the code opens nothing')
  },
}

const cancelledTicket: Try = {
  attacker: 'paired laptop',
  asset: 'check-in',
  name: 'a reception laptop has honest desks let in a cancelled ticket',
  rule: 5,
  isShort: true,
  run: (venue) =>
    turned(venue, venue.lost, async (link) => {
      const { hub, reception } = venue
      const { attendeeId, code } = await hub.client.done('attendees.register', {
        lastName: 'Annulé',
        firstName: 'Yann',
      })
      await hub.client.done('attendees.amend', { attendeeId, changes: { status: 'cancelled' } })
      const people = { lane: 'people', ts: Date.now() + 1000, part: {} } as const
      const [admission, attendee] = [`admission/${attendeeId}/entrance/${venue.day}`, `attendee/${attendeeId}`]
      const commandId = randomUUID()
      link.writer.write({ ...people, stream: admission, type: 'ObstacleOverruled', payload: { obstacle: 'cancelled' } })
      link.writer.write({
        ...people,
        stream: admission,
        type: 'AttendeeAdmitted',
        payload: { overruled: 'cancelled' },
        commandId,
      })
      link.writer.write({ ...people, stream: admission, type: 'AttendeeLeft', payload: { admissionIds: [commandId] } })
      const confirmed = { status: 'confirmed' }
      link.writer.write({ ...people, stream: attendee, type: 'AttendeeAmended', payload: { changes: confirmed } })
      const registered = { cells: confirmed, sessionIds: [], substitutes: null }
      link.writer.write({ ...people, stream: attendee, type: 'AttendeeRegistered', payload: registered })
      if ((await link.offer(link.writer.batch('people'))) === null) return notArrived
      await hub.client.done('attendees.register', { lastName: 'Dernier', firstName: 'Venu' })
      await until('the desk has what the hub has', async () => {
        const rows = await reception.client.rows('attendees.search', { q: 'dernier venu' })
        return rows.length > 0
      })
      const verdicts = []
      for (const { client } of [hub, reception]) verdicts.push((await client.done('checkIn.scan', { code })).verdict)
      return verdicts.every((one) => one === 'cancelled') ? refused(verdicts.join()) : succeeded(verdicts.join())
    }),
}

/** T3: of two badges that the laptop forges, it had recorded an identity check for one. */
const confirmedBefore: Try = {
  attacker: 'put-out laptop',
  asset: 'check-in',
  name: 'a reception laptop that was put out had confirmed a second fact for the badge that it forges',
  rule: 7,
  isShort: true,
  async run(venue) {
    const { hub } = venue
    const laptop = await venue.pair('Accueil 9', 'reception')
    await until('it is a desk of the event', async () =>
      (await hub.client.rows('stations', {})).some(
        (row) => row.stationId === laptop.process.stationId && row.waiting === 0,
      ),
    )
    return await turned(venue, laptop, async (link, { identity, secrets }) => {
      const write = (stream: string, type: string, payload: object) =>
        link.writer.write({ lane: 'people', stream, type, payload, part: null, ts: Date.now() })
      /** The codes that its keys make for a badge that it claims to have printed. */
      async function forged(firstName: string) {
        const { attendeeId } = await hub.client.done('attendees.register', { lastName: 'Faussaire', firstName })
        const job = `print-job/${identity.stationId}${base32(nodeCrypto.random(7), 10)}`
        const printerId = base32(nodeCrypto.random(17), 26)
        write(job, 'PrintJobRequested', { attendeeId, printerId, version: 1, specimen: false })
        write(job, 'PrintJobTaken', { attempt: 1 })
        write(job, 'PrintJobSettled', { attempt: 1, status: 'printed', message: null })
        const codes = secrets.map((secret) =>
          badgeCodeOf({ crypto: nodeCrypto, keys: { first: () => secret } } as never, attendeeId, 1),
        )
        return { attendeeId, codes }
      }
      const [plain, confirmed] = [await forged('Un'), await forged('Deux')]
      const stream = `admission/${confirmed.attendeeId}/entrance/${venue.day}`
      write(stream, 'ObstacleOverruled', { obstacle: 'confirm-identity' })
      const ack = await link.offer(link.writer.batch('people'))
      await hub.client.done('stations.revoke', { stationId: identity.stationId, why: 'stolen' })
      async function shown({ codes }: { readonly codes: readonly string[] }) {
        for (const one of codes) {
          const { verdict } = await hub.client.done('checkIn.scan', { code: one })
          if (verdict !== 'unknown-code') return verdict
        }
        return 'unknown-code'
      }
      if (ack === null || (await shown(plain)) !== 'confirm-identity') return notArrived
      const verdict = await shown(confirmed)
      return verdict === 'confirm-identity' ? refused(verdict) : succeeded(verdict)
    })
  },
}

export const turnedLaptop: readonly Try[] = [
  forgedOutcome,
  sealedForAPhone,
  replacedAlert,
  burntLink,
  endlessPoll,
  earlierOpening,
  crowdOfOne,
  chainOfQuestions,
  farAhead,
  earlyCode,
  ...endlessFacts,
  cancelledTicket,
  confirmedBefore,
  // The last attempt, because it uses up the booth's quota.
  backwards,
]
