import { z } from 'zod'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { defined, whatIsNew } from '../given-fields.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'

/** What the booth must know of a room besides its OBS. The stream's id is the room's. */
const settings = z.strictObject({
  /**
   * Where the hall's screens and loudspeakers get their signal: OBS's program, or a separate feed that OBS cannot cut.
   */
  hallFeed: z.enum(['program', 'own']),
  /** Part of the name of the sign language's source, and of the caption band. Null if there is none. */
  insetSource: z.string().max(80).nullable(),
  captionSource: z.string().max(80).nullable(),
  /** Whether a session must be recorded from its start. */
  isRecorded: z.boolean(),
  isStreamed: z.boolean(),
  /** Its key in the booth. Null if nobody has chosen one. */
  number: z.int().min(1).max(9).nullable(),
})
export type RoomShowSettings = z.output<typeof settings>

export interface RoomShowState {
  readonly settings: RoomShowSettings
}

/** What was changed alone; in earlier versions all settings. */
export const roomShowEvents = { RoomShowSet: settings.partial() }
export type RoomShowEvent = EventIn<typeof roomShowEvents>

export const roomShowStream: KeptStreamKind<RoomShowState, RoomShowEvent> = {
  lane: 'show',
  events: roomShowEvents,
  isKept: true,
  // By default a session is recorded, because an unrecorded session is lost for good.
  initial: {
    settings: {
      hallFeed: 'own',
      insetSource: null,
      captionSource: null,
      isRecorded: true,
      isStreamed: false,
      number: null,
    },
  },
  evolve: (state, { type: _, ...given }) => ({ settings: { ...state.settings, ...defined(given) } }),
}

/** What is left out stays as it is. */
export function configureShow(
  { settings }: RoomShowState,
  given: { readonly [Field in keyof RoomShowSettings]?: RoomShowSettings[Field] | undefined },
  isRoom: boolean,
): Result<RoomShowEvent | null, 'unknown-room'> {
  if (!isRoom) return refuse('unknown-room')
  const news = whatIsNew(settings, given)
  return accept(news && { type: 'RoomShowSet', ...news })
}
