import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { instantOf } from '../../shared/domain/event/zoned-time.ts'

/** A time or a zone that the processes of a suite are given. */
export interface Setting {
  readonly name: string
  /** What the processes find in their environment, where the suite begins now. */
  env(): Readonly<Record<string, string>>
}

/** Where events take place: the machine's zone too where the clock is moved. */
const venue = 'Europe/Paris'

/** Dates and times of the venue at which something happens to calendars within the first minutes of a suite. */
const moments = [
  /** At 02:00 clocks are put forward. */
  ['2027-03-28', '01:56'],
  /** At 04:00 the event day turns. */
  ['2028-02-29', '03:56'],
  /** At midnight the year ends. */
  ['2030-12-31', '23:30'],
] as const

const zones = ['Pacific/Auckland', 'America/Los_Angeles'] as const

export const settings: readonly Setting[] = [
  ...moments.map(([date, time]) => ({ name: date, env: () => movedTo(instantOf(venue, date, time)) })),
  ...zones.map((zone) => ({ name: zone, env: () => ({ TZ: zone }) })),
]

/**
 * All processes are ahead by the same seconds, so that they agree on the time, which runs on. What measures durations
 * stays as it is.
 */
function movedTo(at: number): Readonly<Record<string, string>> {
  return {
    TZ: venue,
    LD_PRELOAD: libraryOfFaketime() ?? '',
    FAKETIME: `+${Math.round((at - Date.now()) / 1000)}`,
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  }
}

/** The library of Debian's faketime that moves the clocks of a program with threads; undefined where it is missing. */
export const libraryOfFaketime = (): string | undefined =>
  readdirSync('/usr/lib')
    .map((folder) => join('/usr/lib', folder, 'faketime', 'libfaketimeMT.so.1'))
    .find((path) => existsSync(path))
