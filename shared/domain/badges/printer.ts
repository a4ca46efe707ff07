import { z } from 'zod'
import type { Instant, StationId } from '../../kernel/ids.ts'
import { lastOf, typedText } from '../bounds.ts'
import type { StationRole } from '../stations/authority.ts'
import { claimed, epochOfEvent, nobodys, type Ownership } from '../stations/ownership.ts'
import type { EventIn, KeptStreamKind, Recorded } from '../stream.ts'
import { printerDriverNames } from './printer-drivers.ts'

const seconds = z.number().min(0.1).max(120)
/** Time limits in seconds for a printer on the network. The driver's own by default. */
export const printerTimeouts = z
  .strictObject({
    /** To connect. */
    connectS: seconds,
    /** For the next bytes of a badge to be sent. */
    stallS: seconds,
    /** For the answer that the badge has come out. */
    answerS: seconds,
  })
  .partial()
/** A badge is drawn to its size in memory, so commands and events have the same limits. */
export const printerLabel = z.strictObject({
  widthMm: z.number().min(20).max(300),
  heightMm: z.number().min(20).max(300),
  dpi: z.int().min(150).max(600),
  printableWidthMm: z.number().min(20).max(300).optional(),
})
export const takeWithinS = z.int().min(1).max(86_400)
export const mostLabels = 20_000
export type PrinterTimeouts = z.output<typeof printerTimeouts>

const settings = z.strictObject({
  name: typedText,
  driver: z.enum(printerDriverNames),
  address: typedText,
  label: printerLabel,
  takeWithinS,
  timeouts: printerTimeouts.optional(),
})
export type PrinterSettings = z.output<typeof settings>

/**
 * A printer belongs to the station that added it, until another one takes it over. A badge names the epoch from which
 * it is requested.
 */
export interface PrinterState extends Ownership {
  readonly settings: PrinterSettings | null
  /** Those that it was added with, or the last ones that a pilot's station gave. */
  readonly trusted: PrinterSettings | null
  /** The station that gave those. */
  readonly trustedBy: StationId | null
  /** It is a pilot's: no other station removes it. */
  readonly isPilots: boolean
  readonly removed: boolean
  /** Each folder that it had as a `pdf-folder`, with the station whose disk holds it. Badges may still lie there. */
  readonly folders: readonly { readonly station: StationId; readonly folder: string }[]
  /** When a test print last came out with these settings, at this owner. Null if none has. */
  readonly testedAt: Instant | null
  /** The last entered roll of labels. `tested`: test prints since then. */
  readonly roll: { readonly labels: number; readonly at: Instant; readonly tested: number } | null
}

export const printerEvents = {
  PrinterAdded: settings,
  PrinterUpdated: settings,
  PrinterRemoved: z.strictObject({}),
  PrinterTakenOver: z.strictObject({ epoch: epochOfEvent.min(2) }),
  PrinterRollLoaded: z.strictObject({ labels: z.int().min(0).max(mostLabels) }),
  /** A test print came out, or may have. It is written afterwards. */
  PrinterTested: z.strictObject({ status: z.enum(['printed', 'sent', 'unknown']) }),
}
export type PrinterEvent = EventIn<typeof printerEvents>

const nobodysTrust: Pick<PrinterState, 'trusted' | 'trustedBy' | 'isPilots'> = {
  trusted: null,
  trustedBy: null,
  isPilots: false,
}

export const printerStream: KeptStreamKind<PrinterState, PrinterEvent> = {
  lane: 'system',
  events: printerEvents,
  isKept: true,
  initial: { ...nobodys, settings: null, ...nobodysTrust, removed: false, folders: [], testedAt: null, roll: null },
  evolve(state, event, recorded) {
    const { station, at, role } = recorded
    const isPilots = role === 'pilot'
    const givenBy = (trusted: PrinterSettings) => ({ trusted, trustedBy: station, isPilots })
    if (event.type === 'PrinterTakenOver') return takenOver(state, event.epoch, recorded)
    // Statements of other stations do not count; otherwise it would print to an address that its owner has not given. A
    // fact dated before the printer was added does not count either; otherwise the printer would be removed before it
    // exists.
    if (state.owner !== station && !(state.owner === null && event.type === 'PrinterAdded')) return state
    switch (event.type) {
      case 'PrinterAdded': {
        const { type: _, ...settings } = event
        const owner = { owner: station, epoch: Math.max(1, state.epoch) }
        return withFolder({ ...state, ...owner, settings, ...givenBy(settings) }, station)
      }
      case 'PrinterUpdated': {
        const { type: _, ...settings } = event
        return withFolder({ ...state, settings, testedAt: null, ...(isPilots && givenBy(settings)) }, station)
      }
      case 'PrinterRemoved':
        return mayRemove(state, role) ? { ...state, removed: true } : state
      case 'PrinterRollLoaded':
        return { ...state, roll: { labels: event.labels, at, tested: 0 } }
      case 'PrinterTested':
        return {
          ...state,
          testedAt: event.status === 'unknown' ? state.testedAt : at,
          roll: state.roll && { ...state.roll, tested: state.roll.tested + 1 },
        }
    }
  },
}

/** A desk's stolen laptop could otherwise take it over and replace it by the thief's printer. */
export const mayRemove = ({ isPilots }: Pick<PrinterState, 'isPilots'>, role: StationRole): boolean =>
  role === 'pilot' || !isPilots

const mostFolders = 100

/** A desk's stolen laptop could otherwise give the thief's address, to which the next owner would print. */
function takenOver(state: PrinterState, epoch: number, recorded: Recorded): PrinterState {
  if (state.owner === null) return state
  const taken = claimed(state, epoch, recorded)
  return withFolder(
    taken.owner === state.owner ? taken : { ...taken, settings: state.trusted, testedAt: null },
    recorded.station,
  )
}

function withFolder(state: PrinterState, station: StationId): PrinterState {
  const { settings, folders } = state
  if (settings?.driver !== 'pdf-folder') return state
  const folder = settings.address
  if (folders.some((one) => one.station === station && one.folder === folder)) return state
  return { ...state, folders: lastOf([...folders, { station, folder }], mostFolders) }
}
