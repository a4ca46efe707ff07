import { z } from 'zod'
import { cellText, idText, typedText } from '../bounds.ts'
import { defined } from '../given-fields.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'

/** A scene of an OBS. The UUID survives a rename, a restart and a reload of the collection; the name is for people. */
export const scene = z.strictObject({ uuid: z.string().max(64), name: typedText.max(200) })
export type Scene = z.output<typeof scene>

/** A scene as a person named it, bound to its UUID as soon as its OBS has answered. */
export const namedScene = z.strictObject({ uuid: z.string().max(64).nullable(), name: typedText.max(200) })
export type NamedScene = z.output<typeof namedScene>

/** By UUID; by name where one of them has none yet. */
export const isSameScene = (one: NamedScene, other: NamedScene): boolean =>
  one.uuid !== null && other.uuid !== null ? one.uuid === other.uuid : one.name === other.name

/** A transition that a technician has chosen in OBS. A stinger has no length that OBS tells: 15 s then. */
export const chosenTransition = z.strictObject({ name: z.string().min(1).max(1000), ms: z.number().min(0).max(60_000) })
export type ChosenTransition = z.output<typeof chosenTransition>

const settings = z.strictObject({
  name: typedText,
  /** `ws://host:port` */
  address: cellText,
  roomId: idText,
  /** Sealed under a key of `show`: a booth's and a pilot's station can open it. */
  password: cellText.nullable(),
  safetyScene: namedScene.nullable(),
  /** The room's second may take it over by itself. Absent: it may not. */
  takesOverAlone: z.boolean().optional(),
})
export type ObsSettings = z.output<typeof settings>

export interface ObsState {
  readonly settings: ObsSettings | null
  readonly removed: boolean
}

export const obsEvents = {
  ObsAdded: settings,
  /**
   * What was changed alone. In earlier versions all settings: the address that a station had written that was put out since stood
   * on by the word of the one that changed the name.
   */
  ObsUpdated: settings.partial(),
  ObsRemoved: z.strictObject({}),
  /**
   * The scene that OBS has under the name of the safety scene. In the first release an `ObsUpdated` with all settings.
   */
  ObsSafetySceneBound: z.strictObject({ scene }),
}
export type ObsEvent = EventIn<typeof obsEvents>

export const obsStream: KeptStreamKind<ObsState, ObsEvent> = {
  lane: 'show',
  events: obsEvents,
  isKept: true,
  initial: { settings: null, removed: false },
  evolve(state, event) {
    if (event.type === 'ObsRemoved') return { ...state, removed: true }
    if (event.type === 'ObsSafetySceneBound') return { ...state, settings: withBound(state.settings, event.scene) }
    const { type: _, ...given } = event
    const changed = { ...state.settings, ...defined(given) }
    return isWhole(changed) ? { ...state, settings: changed } : state
  },
}

/** A change alone makes no OBS. */
const isWhole = (given: z.output<typeof obsEvents.ObsUpdated>): given is ObsSettings =>
  Object.keys(settings.shape).every((field) => field in given || field === 'takesOverAlone')

/** Another scene may have been named since, or the name may come from a station whose word no longer counts. */
function withBound(settings: ObsSettings | null, bound: Scene): ObsSettings | null {
  const named = settings?.safetyScene
  return settings && named && (named.uuid === bound.uuid || named.name === bound.name)
    ? { ...settings, safetyScene: bound }
    : settings
}
