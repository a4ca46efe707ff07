import { setImmediate as nextTurn } from 'node:timers/promises'
import type { StationRole } from '../../../shared/domain/stations/authority.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { createSafeguarding } from '../safeguarding/safeguarding.ts'
import { audienceItems } from './audience-items.ts'
import type { DisclosedItem } from './disclosed-item.ts'
import { peopleItems } from './people-items.ts'
import { type Readable, readableOfRole, wordsOpenedBy } from './readable.ts'
import { showItems } from './show-items.ts'
import { systemItems } from './system-items.ts'

/** How many items of each kind a folder makes readable. */
export interface DisclosureCounts {
  /** Registrations with their names. */
  readonly people: number
  /** Of `people`, those who asked to be shown by first name only. */
  readonly firstNameOnly: number
  readonly accessibilityNeeds: number
  /** Of `people`, those with a mail or a telephone number. */
  readonly contacts: number
  /** Notes for a desk, with the host that they name. */
  readonly notes: number
  /** Ticket codes, and badge codes that can be computed. */
  readonly codes: number
  readonly admissions: number
  readonly badges: number
  /** People seen on a session's page remotely, once for each session and process. */
  readonly remotePresences: number
  /** Questions whose words are readable, without alerts. */
  readonly questions: number
  /** Alerts whose words are readable. */
  readonly alerts: number
  /** Readable words from before an edit or a masking. */
  readonly originals: number
  readonly votes: number
  /** Of `votes`, those that the held keys can link to a badge. */
  readonly linkableVotes: number
  readonly speakers: number
  readonly obsPasswords: number
  /** Accesses that still open and whose token can be computed. */
  readonly accesses: number
  readonly organisers: number
  readonly platformTokens: number
  readonly stations: number
}

export class CountTookLong extends Error {
  override readonly name = 'CountTookLong'
}

/** Every item, a page at a time. */
export function* itemsOf(log: EventLog, readable: Readable): Generator<readonly DisclosedItem[]> {
  for (const items of [peopleItems, audienceItems, showItems, systemItems]) yield* items(log, readable)
}

/**
 * Counts what a station of this role can read, in the log of a pilot's station, which holds everything. Other work gets
 * its turn between two pages. `stationId`: also counts the accesses that this station gave.
 * `ends`: as of `performance.now()`. @throws CountTookLong
 */
export async function whatRoleReads(
  log: EventLog,
  role: StationRole,
  stationId: string | null = null,
  ends = Number.POSITIVE_INFINITY,
): Promise<DisclosureCounts> {
  const counts = { ...nothing }
  const readable = readableOfRole(role, stationId, wordsOpenedBy(createSafeguarding(log)))
  for (const page of itemsOf(log, readable)) {
    for (const item of page) count(counts, item)
    await nextTurn()
    if (performance.now() > ends) throw new CountTookLong()
  }
  return counts
}

/**
 * As `whatRoleReads`, for a station that has had several roles: of each kind the highest count. `withinMs`: a laptop is put
 * out at a busy hub too, without the count if it takes longer. @throws CountTookLong
 */
export async function whatRolesRead(
  log: EventLog,
  roles: readonly StationRole[],
  withinMs: number,
): Promise<DisclosureCounts> {
  const ends = performance.now() + withinMs
  const most: Counting = { ...nothing }
  for (const role of roles)
    for (const [kind, number] of Object.entries(await whatRoleReads(log, role, null, ends)))
      most[kind as keyof Counting] = Math.max(most[kind as keyof Counting], number)
  return most
}

type Counting = { -readonly [Name in keyof DisclosureCounts]: number }

export function count(counts: Counting, item: DisclosedItem): void {
  switch (item.kind) {
    case 'attendee': {
      const { cells, attention } = item
      counts.people += 1
      if (cells.firstNameOnly) counts.firstNameOnly += 1
      if (cells.accessibility !== '') counts.accessibilityNeeds += 1
      if (cells.email !== '' || cells.phone !== '') counts.contacts += 1
      if (attention !== null) counts.notes += 1
      if (cells.code !== '') counts.codes += 1
      return
    }
    case 'admission':
      counts.admissions += item.at.length
      return
    case 'badge':
      counts.badges += 1
      if (item.code !== null) counts.codes += 1
      return
    case 'remote-presence':
      counts.remotePresences += item.attendeeIds.length
      return
    case 'question':
      if (item.alert) counts.alerts += 1
      else counts.questions += 1
      if (item.original !== null) counts.originals += 1
      return
    case 'vote':
      counts.votes += 1
      if (item.linkable) counts.linkableVotes += 1
      return
    case 'speaker':
      counts.speakers += 1
      return
    case 'obs-password':
      counts.obsPasswords += 1
      return
    case 'access':
      counts.accesses += 1
      return
    case 'organiser':
      counts.organisers += 1
      return
    case 'platform-token':
      counts.platformTokens += 1
      return
    case 'station':
      counts.stations += 1
      return
    // Keys are listed elsewhere by role. Parts are already counted as the items that were folded from them.
    case 'key':
    case 'part':
  }
}

export const nothing: DisclosureCounts = {
  people: 0,
  firstNameOnly: 0,
  accessibilityNeeds: 0,
  contacts: 0,
  notes: 0,
  codes: 0,
  admissions: 0,
  badges: 0,
  remotePresences: 0,
  questions: 0,
  alerts: 0,
  originals: 0,
  votes: 0,
  linkableVotes: 0,
  speakers: 0,
  obsPasswords: 0,
  accesses: 0,
  organisers: 0,
  platformTokens: 0,
  stations: 0,
}
