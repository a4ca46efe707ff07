import { randomUUID } from 'node:crypto'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import { until } from '../../support/until.ts'
import { type Attempt, notArrived, refused, succeeded, type Verdict } from '../attempt.ts'
import { askView } from '../http.ts'
import { openStolenFolder } from '../stolen-folder.ts'
import type { Venue } from '../venue.ts'
import { offerAll, turned } from './turned.ts'

type Try = Attempt<Venue>

/** The stream of one person at the entrance today. */
const atTheEntrance = ({ day }: Venue, attendeeId: string) =>
  ({ lane: 'people', stream: `admission/${attendeeId}/entrance/${day}` }) as const

async function newAttendee({ hub }: Venue): Promise<string> {
  const pass = { days: [1], evening: false, remote: false }
  const { attendeeId } = await hub.client.done('attendees.register', { lastName: 'Sansfin', firstName: 'Ana', pass })
  return attendeeId
}

/** Another person is admitted at the hub, which answers as usual. Then the hub restarts, and does so again. */
async function stillWorks(venue: Venue): Promise<Verdict> {
  for (const isAgain of [false, true]) {
    if (isAgain) await venue.startAgain(venue.hub)
    const attendeeId = await newAttendee(venue)
    const answer = await venue.hub.client.command('checkIn.admit', { attendeeId }, randomUUID())
    if (!('outcome' in answer)) return succeeded(`check-in: ${JSON.stringify(answer).slice(0, 100)}`)
  }
  await until('the desk has found the hub again', async () =>
    (await venue.hub.client.rows('stations', {})).some((row) => row.name === venue.reception.name && row.connected),
  )
  return refused('check-in works, and again after a start')
}

const endlessScale: Try = {
  attacker: 'paired laptop',
  asset: 'check-in',
  name: 'a moderator’s laptop ends the hub by a poll of two thousand million steps',
  rule: 9,
  isShort: true,
  run: (venue) =>
    turned(venue, venue.moderator, async (link, { identity }) => {
      const title = 'Quelle note donnez-vous sans fin ?'
      const shapes = [
        { pollType: 'scale', optionIds: [], max: 2_000_000_000 },
        { pollType: 'multiple', optionIds: Array.from({ length: 5000 }, (_, at) => `o${at}`), max: 2 },
      ]
      for (const shape of shapes) {
        const stream = `poll/${identity.stationId}${base32(nodeCrypto.random(10), 10)}`
        const write = (type: string, payload: object, part: object | null = null) =>
          link.writer.write({ lane: 'audience', stream, type, payload, part, ts: Date.now() })
        write('PollCreated', { sessionId: venue.sessionId, hidden: false, ...shape }, { title, labels: [] })
        write('PollOpened', {})
      }
      if (!(await offerAll(link, 'audience', 500))) return notArrived
      const phone = await venue.phone()
      await phone.follow(venue.sessionId)
      const isShown = JSON.stringify(phone.shown()).includes(title)
      phone.close()
      const { text } = await askView(venue.hubFile().url, venue.pages.moderator.token, 'polls', {
        sessionId: venue.sessionId,
      })
      return isShown || text.includes(title) ? succeeded('the poll is shown') : await stillWorks(venue)
    }),
}

/** With ids as long as uuids, and with longer ones, which are not read. */
const entriesWithoutEnd: Try = {
  attacker: 'put-out laptop',
  asset: 'check-in',
  name: 'a reception laptop lets one person in 5 000 times, so that no station can write that down or start',
  rule: 9,
  run: (venue) =>
    turned(venue, venue.lost, async (link) => {
      const attendeeId = await newAttendee(venue)
      const now = Date.now()
      const enter = (commandId: string, at: number) =>
        link.writer.write({
          ...atTheEntrance(venue, attendeeId),
          type: 'AttendeeAdmitted',
          payload: {},
          ts: now + at,
          wallMs: now,
          commandId,
        })
      for (let at = 0; at < 5000; at++) enter(randomUUID(), at)
      if (!(await offerAll(link, 'people', 500))) return notArrived
      for (let at = 0; at < 50; at++) enter(`${at}`.padStart(10_000, 'x'), 5000 + at)
      const long = await link.offer(link.writer.batch('people', 5000, 50))
      if (long !== null) return succeeded(`ids of 10 000 letters: ${JSON.stringify(long)}`)
      await venue.startAgain(venue.reception)
      return await stillWorks(venue)
    }),
}

/** An admission names the undos that it knows of. More of them than an entry may hold could not be written. */
const undoneWithoutEnd: Try = {
  attacker: 'put-out laptop',
  asset: 'check-in',
  name: 'a reception laptop undoes somebody’s entry 1 500 times, so that no desk lets them in',
  rule: 9,
  run: (venue) =>
    turned(venue, venue.lost, async (link) => {
      const attendeeId = await newAttendee(venue)
      const now = Date.now()
      for (let at = 0; at < 1500; at++)
        link.writer.write({
          ...atTheEntrance(venue, attendeeId),
          type: 'AdmissionsUndone',
          payload: { admissionIds: [] },
          part: { reason: 'x' },
          ts: now + at,
          wallMs: now,
          commandId: randomUUID(),
        })
      if (!(await offerAll(link, 'people', 500))) return notArrived
      const answer = await venue.hub.client.command('checkIn.admit', { attendeeId }, randomUUID())
      return 'outcome' in answer ? await stillWorks(venue) : succeeded(JSON.stringify(answer).slice(0, 100))
    }),
}

/** Events that stay in memory after each start, whether they count or not. */
const textsWithoutEnd: Try = {
  attacker: 'paired laptop',
  asset: 'check-in',
  name: 'a booth fills the hub’s memory with words of 15 million letters',
  rule: 9,
  run: (venue) =>
    turned(venue, venue.booth, async (link, { identity }) => {
      const write = (letters: number) =>
        link.writer.write({
          lane: 'system',
          stream: `access/${identity.stationId}${base32(nodeCrypto.random(10), 10)}`,
          type: 'AccessCreated',
          ts: Date.now(),
          payload: { role: 'booth', label: '€'.repeat(letters), checkpoint: null, expiresAt: Date.now() + 1e7 },
        })
      write(30_000)
      if (!(await offerAll(link, 'system', 500))) return notArrived
      const labels = await askView(venue.hubFile().url, venue.pages.pilot.token, 'accesses')
      if (labels.text.includes('€€€€')) return succeeded('a label of 30 000 letters is shown')
      write(15_000_000)
      const long = await link.offer(link.writer.batch('system', 1, 1))
      return (long?.seq ?? 0) > 1 ? succeeded('15 million letters are stored') : await stillWorks(venue)
    }),
}

/** Each leg that a station is asked for and cannot execute is a fact of its own. */
const legsWithoutEnd: Try = {
  attacker: 'paired laptop',
  asset: 'disk',
  name: 'a booth’s laptop makes the hub write 40 000 facts by 40 takes of a thousand legs',
  rule: 9,
  run: (venue) =>
    turned(venue, venue.booth, async (link) => {
      const { roomId } = venue
      const owner = venue.hub.process.stationId
      const legs = Array.from({ length: 1000 }, () => ({ kind: 'lower-third', lowerThirdId: 'x', roomId, owner }))
      for (let at = 0; at < 40; at++)
        link.writer.write({
          lane: 'show',
          stream: `take/${base32(nodeCrypto.random(17), 26)}`,
          type: 'TakeAsked',
          ts: Date.now(),
          payload: { kind: 'take', cueId: null, legs },
        })
      if ((await offerAll(link, 'show', 5)) === false) return notArrived
      const settled = () => {
        const { events } = openStolenFolder(venue.stealFolder(venue.hub))
        return events.filter(({ type }) => type === 'TakeLegSettled').length
      }
      let count = 0
      // A page has 2 s to paint: whatever the hub writes of it is there when nothing more comes within 3 s.
      const isOver = () => {
        const before = count
        count = settled()
        return count > 0 && count === before
      }
      await until('the hub writes no more', isOver, { timeoutMs: 40_000, everyMs: 3000 })
      return count > 1000 ? succeeded(`${count} facts`) : await stillWorks(venue)
    }),
}

export const endlessFacts: readonly Try[] = [
  textsWithoutEnd,
  legsWithoutEnd,
  endlessScale,
  undoneWithoutEnd,
  entriesWithoutEnd,
]
