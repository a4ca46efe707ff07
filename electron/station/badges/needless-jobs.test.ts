import { expect, it } from 'vitest'
import { attendeeStream } from '../../../shared/domain/attendees/attendee-stream.ts'
import { type PrintJobEvent, type PrintJobState, printJobStream } from '../../../shared/domain/badges/print-job.ts'
import { written } from '../../../tests/contract/given.ts'
import { until } from '../../../tests/support/until.ts'
import { createBadgeBook } from './badge-book.ts'
import { createNeedlessJobs } from './needless-jobs.ts'

type Deps = Parameters<typeof createNeedlessJobs>[0]

/** A station that owns the printer `ours`, whose log folds nothing but print jobs. */
function openStation(isAtItsEnd = (_kind: string, _id: string): boolean => false) {
  const jobs = new Map<string, PrintJobState>()
  const stateOf = (kind: string, id: string) => {
    if (kind === 'print-job') return jobs.get(id) ?? printJobStream.initial
    if (kind === 'station') return { revoked: null }
    return kind === 'attendee' ? { ...attendeeStream.initial, source: 'file' } : {}
  }
  const log = {
    identity: { stationId: 'here' },
    keys: { all: () => [], onChange: () => {} },
    streams: { state: stateOf },
    async note(_: string, write: (writing: unknown) => void) {
      const events: [string, PrintJobEvent][] = []
      const append = (_kind: string, id: string, event: PrintJobEvent) => events.push([id, event])
      write({ state: stateOf, changes: () => [], append, isAtItsEnd })
      for (const [id, event] of events) tell(id, event)
    },
  }
  const catalog = { get: (_: string, id: string) => ({ owner: id === 'ours' ? 'here' : 'there' }) }
  const badges = createBadgeBook(log as never, catalog as never)
  const onError = (error: unknown) => {
    throw error
  }
  const needless = createNeedlessJobs({ log, catalog, badges, onError } as unknown as Deps)
  function tell(id: string, event: PrintJobEvent): void {
    const before = stateOf('print-job', id) as PrintJobState
    const after = printJobStream.evolve(before, event, written('desk', 1))
    jobs.set(id, after)
    for (const projection of [badges, needless])
      projection.apply({ kind: 'print-job', id, before, after, own: false } as never)
  }
  return {
    badges,
    end: needless.end,
    request: (id: string, printerId: string, version = 1) =>
      tell(id, { type: 'PrintJobRequested', attendeeId: 'a', printerId, version, specimen: false }),
    fail(id: string) {
      tell(id, { type: 'PrintJobTaken', attempt: 1 })
      tell(id, { type: 'PrintJobSettled', attempt: 1, status: 'failed', message: null })
    },
    printed(id: string) {
      tell(id, { type: 'PrintJobTaken', attempt: 1 })
      tell(id, { type: 'PrintJobSettled', attempt: 1, status: 'printed', message: null })
    },
    statusOf: (id: string) => jobs.get(id)?.status,
    statusesAt: (printerId: string) =>
      new Set([...jobs.values()].filter(({ request }) => request?.printerId === printerId).map(({ status }) => status)),
  }
}

it('follows any number of failed badges of one person, at its own printer and at another', async () => {
  const station = openStation()
  for (let index = 0; index < 20_000; index++) {
    const id = `job-${index}`
    station.request(id, index % 50 === 0 ? 'ours' : 'theirs')
    station.fail(id)
  }
  expect(station.badges.hasBadge('a')).toBe(false)
  station.request('last', 'theirs', 2)
  station.printed('last')
  await until('those of its own printer are settled', () => {
    const statuses = station.statusesAt('ours')
    return statuses.size === 1 && statuses.has('cancelled')
  })
  expect(station.statusesAt('theirs')).toEqual(new Set(['failed', 'printed']))
  station.end()
})

it('settles nothing by a word that would not count, and so does not settle it again and again', async () => {
  const station = openStation((_, id) => id === 'stuck')
  for (const id of ['stuck', 'other']) {
    station.request(id, 'ours')
    station.fail(id)
  }
  station.request('last', 'theirs', 2)
  station.printed('last')
  await until('the other is settled', () => station.statusOf('other') === 'cancelled')
  expect(station.statusOf('stuck')).toBe('failed')
  station.end()
})

it('knows what is out and what is under way, however many jobs have come and gone', () => {
  const station = openStation()
  for (let version = 1; version <= 20_000; version++) station.request(`job-${version}`, 'theirs', version)
  expect(station.badges.standingOf('a')).toBe('waiting')
  for (let version = 20_000; version > 2; version--) {
    station.fail(`job-${version}`)
    expect(station.badges.versionOut('a')).toBe(0)
  }
  station.printed('job-1')
  expect(station.badges.versionOut('a')).toBe(1)
  expect(station.badges.standingOf('a')).toBe('out')
  station.printed('job-2')
  expect(station.badges.isReplaced({ attendeeId: 'a', version: 1 })).toBe(true)
  expect(station.badges.isReplaced({ attendeeId: 'a', version: 2 })).toBe(false)
  station.end()
})
