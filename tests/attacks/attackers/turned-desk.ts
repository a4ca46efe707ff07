import { randomUUID } from 'node:crypto'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { openDataFolder } from '../../../electron/station/data-folder.ts'
import { openDatabase } from '../../../electron/station/event-log/database.ts'
import { badgeCodeOf } from '../../../electron/station/keys/people-codes.ts'
import { readRing } from '../../../electron/station/keys/ring-store.ts'
import { lettersAfterStation } from '../../../shared/domain/birthplaces.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import { until } from '../../support/until.ts'
import { type Attempt, notArrived, refused, succeeded, type Verdict } from '../attempt.ts'
import type { Member, Venue } from '../venue.ts'
import { offerAll, type StolenLink, turned } from './turned.ts'

type Try = Attempt<Venue>

const codes = { soizic: 'SZQK7TUAT5', maelle: 'MTRV6DE4GY', corentin: 'CABG8WXYZ2' }
const newId = () => base32(nodeCrypto.random(17), 26)
/** The id of a stream that this desk may begin. */
const ownId = ({ process }: Member) => process.stationId + newId().slice(0, lettersAfterStation)
const perBatch = 1000

/** A separate desk for each attempt: its events end with it when it is put out. */
async function turnedDesk(
  venue: Venue,
  name: string,
  act: (link: StolenLink, desk: Member, attendeeIds: readonly string[]) => Promise<Verdict>,
): Promise<Verdict> {
  const desk = await venue.pair(name, 'reception')
  await until('it knows everybody', async () => (await idsAt(desk)).length >= 3)
  const ids = await idsAt(desk)
  return await turned(venue, desk, (link) => act(link, desk, ids))
}
const idsAt = async ({ client }: Member): Promise<string[]> =>
  (await Promise.all(['soizic', 'maelle', 'corentin'].map((q) => client.rows('attendees.search', { q }))))
    .flat()
    .map(({ attendeeId }) => attendeeId)

async function scanned({ hub }: Venue, code: string, checkpoint = 'entrance') {
  const answer = await hub.client.command('checkIn.scan', { code, checkpoint }, randomUUID())
  return 'outcome' in answer ? (answer.outcome as { verdict: string }).verdict : JSON.stringify(answer)
}
const isAnswer = (verdict: string) => /^[a-z-]+$/.test(verdict)

const failedBadges: Try = {
  attacker: 'paired laptop',
  asset: 'check-in',
  name: 'a reception laptop has one person’s badge fail thousands of times',
  rule: 9,
  isShort: true,
  run: (venue) =>
    turnedDesk(venue, 'Accueil 3', async (link, desk, [attendeeId]) => {
      const jobs = 5000
      for (let index = 0; index < jobs; index++) {
        const stream = `print-job/${ownId(desk)}`
        const write = (type: string, payload: object) =>
          link.writer.write({ lane: 'people', stream, type, ts: Date.now(), payload })
        write('PrintJobRequested', { attendeeId, printerId: 'p', version: 1, specimen: false })
        write('PrintJobTaken', { attempt: 1 })
        write('PrintJobSettled', { attempt: 1, status: 'failed', message: null })
      }
      const isTaken = await offerAll(link, 'people', perBatch)
      if (isTaken === false) return notArrived
      if (isTaken === null) return succeeded('a batch has no answer within 5 s')
      const verdict = await scanned(venue, codes.maelle)
      return isAnswer(verdict) ? refused(`${jobs} failed badges, and the hub says ${verdict}`) : succeeded(verdict)
    }),
}

const voidTickets: Try = {
  attacker: 'paired laptop',
  asset: 'check-in',
  name: 'a reception laptop says of everybody that somebody made up comes instead',
  rule: 5,
  isShort: true,
  run: (venue) =>
    turnedDesk(venue, 'Accueil 4', async (link, _, attendeeIds) => {
      for (const id of attendeeIds)
        link.writer.write({
          lane: 'people',
          stream: `attendee/${id}`,
          type: 'AttendeeSubstituted',
          ts: Date.now(),
          payload: { by: newId() },
        })
      if (!(await offerAll(link, 'people', perBatch))) return notArrived
      const verdicts = await Promise.all(Object.values(codes).map((code) => scanned(venue, code)))
      const text = verdicts.join(', ')
      return verdicts.includes('badge-replaced') || !verdicts.every(isAnswer) ? succeeded(text) : refused(text)
    }),
}

const mergedGuest: Try = {
  attacker: 'put-out laptop',
  asset: 'check-in',
  name: 'a forged badge of somebody who never came, said to be one person with who has, asks no second fact',
  rule: 6,
  run: (venue) =>
    turnedDesk(venue, 'Accueil 5', async (link, desk) => {
      const { client } = venue.hub
      const pass = { days: [1, 2], evening: false, remote: false }
      const enter = (firstName: string) => client.done('attendees.register', { lastName: 'Kerguelen', firstName, pass })
      const { attendeeId: came } = await enter('Venue')
      const { attendeeId: never } = await enter('Absente')
      await client.done('checkIn.admit', { attendeeId: came })
      const job = `print-job/${ownId(desk)}`
      const write = (stream: string, type: string, payload: object, part: object | null = null) =>
        link.writer.write({ lane: 'people', stream, type, ts: Date.now(), payload, part })
      write(job, 'PrintJobRequested', { attendeeId: never, printerId: newId(), version: 1, specimen: false })
      write(job, 'PrintJobTaken', { attempt: 1 })
      write(job, 'PrintJobSettled', { attempt: 1, status: 'printed', message: null })
      const pair = [never, came].sort().join('/')
      write(`same-person/${pair}`, 'AttendeeMerged', { attendeeId: came }, {})
      if (!(await offerAll(link, 'people', perBatch))) return notArrived
      await client.done('stations.revoke', { stationId: desk.process.stationId, why: 'stolen' })
      const verdict = await scanned(venue, forgedBadge(venue, desk, never), venue.sessionId)
      if (!isAnswer(verdict) || verdict === 'unknown-code') return notArrived
      return verdict === 'confirm-identity' ? refused(verdict) : succeeded(verdict)
    }),
}

const earlierFacts: Try = {
  attacker: 'put-out laptop',
  asset: 'check-in',
  name: 'an entry that a thief dates before the theft stands once a pilot has said since when the laptop is gone',
  rule: 7,
  run: (venue) =>
    turnedDesk(venue, 'Accueil 6', async (link, { process: { stationId } }) => {
      const { client } = venue.hub
      const pass = { days: [1, 2], evening: false, remote: false }
      const { attendeeId, code } = await client.done('attendees.register', {
        lastName: 'Tanguy',
        firstName: 'Oriane',
        pass,
      })
      const since = new Date().toISOString()
      const early = Date.now() - 3_600_000
      link.writer.write({
        lane: 'people',
        stream: `admission/${attendeeId}/entrance/${venue.day}`,
        type: 'AttendeeAdmitted',
        ts: early,
        wallMs: early,
        payload: {},
        commandId: randomUUID(),
      })
      if (!(await offerAll(link, 'people', perBatch))) return notArrived
      if ((await scanned(venue, code)) !== 'already-admitted') return notArrived
      await client.done('stations.revoke', { stationId, why: 'stolen', since })
      const verdict = await scanned(venue, code)
      // The laptop knew the ticket, so its person is asked for a second fact (decision 50).
      return verdict === 'confirm-identity' ? refused(verdict) : succeeded(verdict)
    }),
}

/** A badge code made with the keys of a stolen folder. */
function forgedBadge(venue: Venue, desk: Member, attendeeId: string): string {
  const folder = venue.stealFolder(desk)
  const db = openDatabase(folder, openDataFolder(folder))
  const held = readRing(db).get('people') ?? []
  db.close()
  const keys = { first: () => held.find(({ generation }) => generation === 1)?.secret, all: () => held }
  return badgeCodeOf({ crypto: nodeCrypto, keys } as never, attendeeId, 1)
}

export const turnedDesks: readonly Try[] = [failedBadges, voidTickets, mergedGuest, earlierFacts]
