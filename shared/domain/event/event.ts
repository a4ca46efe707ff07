import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { idText, seqByOrigin, typedText } from '../bounds.ts'
import { commonCut, type FirstReleaseWords } from '../stations/first-release.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'
import { type Calendar, isTimeZone } from './event-day.ts'

/** There is one event, so its stream has one id. */
export const eventStreamId = 'current'

export interface EventState extends Calendar {
  readonly name: string
  /** The verifier of the pilot's code, see `pilot-code-hash.ts`. Null if commands on a desk need no code. */
  readonly pilotCodeHash: string | null
  readonly rehearsal: boolean
  /** Rises each time a rehearsal begins, so that a second one starts empty. */
  readonly rehearsals: number
  /** The date that is rehearsed: it is today at every desk. Absent if none is, or before there are days. */
  readonly rehearsedDate?: string
  readonly cloudParts: CloudParts
  /** When these days were set. Null before there are any. */
  readonly daysSetAt: Instant | null
  /** How far the first release went, by pilots' stations. Events within are judged by the rules of that release. */
  readonly firstReleaseWords: FirstReleaseWords
}

/**
 * What happens to personal parts on their way to the cloud: they are sealed to the `seal` pair, so that the organiser
 * can open what remains after a disaster, or they do not leave the venue. Chosen with the event, because what has gone
 * up stays up.
 */
export const cloudParts = ['sealed', 'none'] as const
export type CloudParts = (typeof cloudParts)[number]

export const eventEvents = {
  EventConfigured: z.strictObject({
    name: typedText,
    timeZone: idText,
    days: z.array(idText).max(31),
    evening: idText.nullable(),
    pilotCodeHash: typedText.nullable(),
    /** Absent: as before. */
    cloudParts: z.enum(cloudParts).optional(),
  }),
  /** `date`: the one that is rehearsed. Absent at its end, and where there are no days. */
  RehearsalSwitched: z.strictObject({ on: z.boolean(), date: idText.optional() }),
  /**
   * Written by a pilot's station at its first start with birthplaces. `held`: by origin, the last sequence number that
   * it holds of stations that are not a pilot's. Empty for a new event.
   */
  BirthplacesSet: z.strictObject({ held: seqByOrigin }),
}
export type EventConfigured = EventIn<typeof eventEvents, 'EventConfigured'>
export type RehearsalSwitched = EventIn<typeof eventEvents, 'RehearsalSwitched'>
export type BirthplacesSet = EventIn<typeof eventEvents, 'BirthplacesSet'>

export function configure(
  state: EventState,
  wish: Omit<EventConfigured, 'type' | 'pilotCodeHash'> & { readonly pilotCodeHash: string | undefined },
): Result<EventConfigured, 'days-not-rising' | 'unknown-time-zone' | 'cloud-parts-fixed'> {
  const rising = wish.days.every((day, index) => index === 0 || day > (wish.days[index - 1] ?? ''))
  if (!rising) return refuse('days-not-rising')
  if (!isTimeZone(wish.timeZone)) return refuse('unknown-time-zone')
  const isNew = state.days.length === 0
  if (!isNew && wish.cloudParts !== undefined && wish.cloudParts !== state.cloudParts)
    return refuse('cloud-parts-fixed')
  return accept({ type: 'EventConfigured', ...wish, pilotCodeHash: wish.pilotCodeHash ?? state.pilotCodeHash })
}

/**
 * Begins a rehearsal of an event day, or of another one, or ends it. `day`: its number; if absent, the day that is being
 * rehearsed, else the first. Null: it is so already.
 */
export function rehearse(
  { days, rehearsal, rehearsedDate }: EventState,
  { on, day }: { readonly on: boolean; readonly day?: number | undefined },
): Result<RehearsalSwitched | null, 'unknown-day'> {
  if (!on) return accept(rehearsal ? { type: 'RehearsalSwitched', on } : null)
  if (rehearsal && day === undefined) return accept(null)
  const date = days[(day ?? 1) - 1]
  if (date === undefined && (day ?? 1) > 1) return refuse('unknown-day')
  if (rehearsal && date === rehearsedDate) return accept(null)
  return accept({ type: 'RehearsalSwitched', on, ...(date !== undefined && { date }) })
}

export const eventStream: KeptStreamKind<EventState, EventConfigured | RehearsalSwitched | BirthplacesSet> = {
  lane: 'system',
  events: eventEvents,
  isKept: true,
  initial: {
    name: '',
    timeZone: 'Europe/Paris',
    days: [],
    evening: null,
    pilotCodeHash: null,
    rehearsal: false,
    rehearsals: 0,
    cloudParts: 'sealed',
    daysSetAt: null,
    firstReleaseWords: {},
  },
  evolve(state, event, { at, station }) {
    switch (event.type) {
      case 'EventConfigured': {
        const { type: _, cloudParts: chosen = state.cloudParts, ...settings } = event
        // Once names never leave the venue, nobody can change that.
        const cloudParts = state.cloudParts === 'none' ? 'none' : chosen
        const isSame = settings.days.join() === state.days.join()
        return { ...state, ...settings, cloudParts, daysSetAt: isSame ? state.daysSetAt : at }
      }
      case 'RehearsalSwitched':
        return rehearsalSwitched(state, event)
      case 'BirthplacesSet':
        return { ...state, firstReleaseWords: withWord(state.firstReleaseWords, station, event.held) }
    }
  },
}

function rehearsalSwitched({ rehearsedDate: _, ...state }: EventState, { on, date }: RehearsalSwitched): EventState {
  const begins = on && !state.rehearsal
  return {
    ...state,
    rehearsal: on,
    rehearsals: state.rehearsals + (begins ? 1 : 0),
    ...(on && date !== undefined && { rehearsedDate: date }),
  }
}

/**
 * Kept by writer, because the words of a lost pilot's laptop do not count once it is put out. A station writes it once:
 * of several words of one station the lowest holds, so that it cannot raise its own.
 */
function withWord(words: FirstReleaseWords, writer: string, held: BirthplacesSet['held']): FirstReleaseWords {
  const own = Object.hasOwn(words, writer) ? (words[writer] ?? null) : null
  return { ...words, [writer]: commonCut(own, held) }
}
