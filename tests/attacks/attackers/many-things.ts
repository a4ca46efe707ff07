import { nodeCrypto } from '../../../electron/station/crypto.ts'
import type { ViewName } from '../../../shared/contract/contract.ts'
import type { Lane } from '../../../shared/domain/lanes.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import { until } from '../../support/until.ts'
import { type Attempt, notArrived, refused, succeeded, type Verdict } from '../attempt.ts'
import { askView } from '../http.ts'
import { longestMs, longestWhile } from '../hub-answers.ts'
import type { Venue } from '../venue.ts'
import { offerAll, turned } from './turned.ts'

type Try = Attempt<Venue>
type Write = (stream: string, type: string, payload: object, part?: object) => void

/** A page reads a list that a stolen laptop has filled; then a pilot puts that laptop out, and the page reads it again. */
async function whileItIsRead(venue: Venue, stationId: string, { role, view, params = {} }: Reading): Promise<Verdict> {
  const { token } = await venue.hub.client.done('access.create', { role, label: 'Page' })
  const statuses: (number | null)[] = []
  const read = () =>
    longestWhile(venue, async () => {
      const answer = await askView(venue.hubFile().url, token, view, params).catch(() => null)
      statuses.push(answer?.status ?? null)
    })
  const before = await read()
  if (before > longestMs) return succeeded(`the hub answers nothing for ${before} ms`)
  await venue.hub.client.done('stations.revoke', { stationId, why: 'stolen' })
  await until('the laptop is put out', async () =>
    (await venue.hub.client.rows('stations', {})).some((row) => row.stationId === stationId && row.revoked),
  )
  const after = await read()
  if (statuses.some((status) => status !== 200)) return notArrived
  const answer = `${before} ms, and ${after} ms once it was put out`
  return after > longestMs ? succeeded(answer) : refused(answer)
}

interface Reading {
  readonly role: 'moderator' | 'reception' | 'pilot'
  readonly view: ViewName
  readonly params?: object
}

interface Flood {
  readonly name: string
  readonly laptop: string
  readonly role: 'moderator' | 'reception'
  readonly lanes: readonly Lane[]
  readonly write: (venue: Venue, newId: () => string, to: (lane: Lane) => Write) => void
  readonly reads: (venue: Venue) => Reading
}

/** By a laptop that was paired for it, within its quota: it ends put out. */
const flood = ({ name, laptop, role, lanes, write, reads }: Flood): Try => ({
  attacker: 'paired laptop',
  asset: 'check-in',
  name,
  rule: 9,
  run: async (venue) =>
    turned(venue, await venue.pair(laptop, role), async (link, { identity }) => {
      const newId = () => `${identity.stationId}${base32(nodeCrypto.random(10), 10)}`
      const ts = Date.now()
      write(venue, newId, (lane) => (stream, type, payload, part = {}) => {
        link.writer.write({ lane, stream, type, payload, part, ts })
      })
      for (const lane of lanes) if (!(await offerAll(link, lane, 500))) return notArrived
      return await whileItIsRead(venue, identity.stationId, reads(venue))
    }),
})

const manyPolls = flood({
  name: 'a moderator’s laptop makes 2 000 polls, and a moderator reads their list',
  laptop: 'Modération aux sondages',
  role: 'moderator',
  lanes: ['audience'],
  write({ sessionId }, newId, to) {
    const settings = { sessionId, hidden: true, pollType: 'single', optionIds: ['a', 'b'], max: null }
    for (let at = 0; at < 2000; at++)
      to('audience')(`poll/${newId()}`, 'PollCreated', settings, { title: 'x', labels: ['a', 'b'] })
  },
  reads: ({ sessionId }) => ({ role: 'moderator', view: 'polls', params: { sessionId } }),
})

const manyPrinters = flood({
  name: 'a reception laptop adds 6 000 printers and asks each for a badge, and a pilot reads their list',
  laptop: 'Accueil aux imprimantes',
  role: 'reception',
  lanes: ['people', 'system'],
  write({ attendeeId }, newId, to) {
    const label = { widthMm: 80, heightMm: 50, dpi: 300 }
    for (let at = 0; at < 6000; at++) {
      const id = newId()
      const settings = { name: 'x', driver: 'pdf-folder', address: '/x', label, takeWithinS: 60 }
      to('system')(`printer/${id}`, 'PrinterAdded', settings)
      const job = { attendeeId, printerId: id, version: 1, specimen: false }
      to('people')(`print-job/${id}`, 'PrintJobRequested', job)
    }
  },
  reads: () => ({ role: 'pilot', view: 'printers' }),
})

/** Hidden entries are no pair: they were compared, and the bound on pairs never ended it. */
const manyNamesakes = flood({
  name: 'a reception laptop enters 5 000 people of one name, merged by thirty-two, and a desk reads who was entered twice',
  laptop: 'Accueil aux homonymes',
  role: 'reception',
  lanes: ['people'],
  write(_, __, to) {
    const write = to('people')
    const cells = {
      category: 'participant',
      status: 'confirmed',
      firstNameOnly: false,
      pass: { days: [1], evening: false, remote: false },
    }
    const ids = Array.from({ length: 5000 }, () => base32(nodeCrypto.random(17), 26))
    const groups = Math.ceil(ids.length / 32)
    const shown = ids.slice(-groups)
    for (const [at, id] of ids.entries())
      write(
        `attendee/${id}`,
        'AttendeeRegistered',
        { cells, sessionIds: [], substitutes: null },
        { code: `X${at}`, lastName: 'Martin', firstName: 'Jean' },
      )
    for (const [at, id] of ids.slice(0, -groups).entries()) {
      const into = shown[Math.floor(at / 31)] ?? shown[0] ?? ''
      write(`same-person/${[id, into].sort().join('/')}`, 'AttendeeMerged', { attendeeId: id })
    }
  },
  reads: () => ({ role: 'reception', view: 'disagreements' }),
})

export const manyThings: readonly Try[] = [manyPolls, manyPrinters, manyNamesakes]
