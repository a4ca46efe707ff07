import type { CompanionVariableValues } from '@companion-module/base'
import type { AdjustmentKind } from '../../shared/domain/show/cue.ts'
import type { Language } from '../../shared/kernel/language.ts'

/** What Companion stores of a connection. The key is apart: Companion never shows a secret again. */
export type Config = {
  address: string
  fingerprint: string
  acceptAny: boolean
  language: Language
}
export type Secrets = { key: string }

/** Of the key on the deck. A held action begins when the key goes down, and is given up when it goes up too early. */
export type Phase = 'down' | 'up'
/** `all`: every room that has an OBS. */
export const allRooms = 'all'

type InRoom = { room: string }
type Held = { phase: Phase }
/** `place`: a room's id, a slash, and a scene's name. */
type AtPlace = { place: string }

export type ActionOptions = {
  takeNext: InRoom & Held
  takeScene: AtPlace & Held
  readyScene: AtPlace
  goBack: InRoom & Held
  adjust: InRoom & { how: AdjustmentKind }
  timer: InRoom & { how: 'plus' | 'minus' | 'start' | 'stop'; minutes: number }
  lowerThird: InRoom & { how: 'next' | 'hide' }
  record: InRoom & Held & { how: 'start' | 'stop' }
  safety: InRoom & Held
  privacyCut: InRoom & Held
  privacyEnd: InRoom & Held
}
export type ActionName = keyof ActionOptions
/** Those whose key may be held. */
export type HeldAction = { [Name in ActionName]: ActionOptions[Name] extends Held ? Name : never }[ActionName]

type Lamp<Options> = { type: 'boolean'; options: Options }
type Text<Options> = { type: 'advanced'; options: Options }

export type Feedbacks = {
  onAir: Lamp<AtPlace>
  ready: Lamp<AtPlace>
  inSafety: Lamp<InRoom>
  safetyAwaited: Lamp<InRoom>
  cut: Lamp<InRoom>
  cutUnproven: Lamp<InRoom>
  recording: Lamp<InRoom>
  alarm: Lamp<InRoom>
  obsAway: Lamp<InRoom>
  unconfirmed: Lamp<InRoom>
  stationAway: Lamp<Record<never, never>>
  nextCue: Text<InRoom>
  countdown: Text<InRoom>
  press: Text<Record<never, never>>
}
export type FeedbackName = keyof Feedbacks

export type Manifest = {
  config: Config
  secrets: Secrets
  actions: { [Name in ActionName]: { options: ActionOptions[Name] } }
  feedbacks: Feedbacks
  variables: CompanionVariableValues
}
