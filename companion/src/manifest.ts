import type { CompanionVariableValues } from '@companion-module/base'
import type { ActionName, ActionOptions, AtPlace, InRoom } from '../../controls/client/actions.ts'
import type { Language } from '../../shared/kernel/language.ts'

/** What Companion stores of a connection. The key is apart: Companion never shows a secret again. */
export type Config = {
  address: string
  fingerprint: string
  acceptAny: boolean
  language: Language
}
export type Secrets = { key: string }

type Lamp<Options> = { type: 'boolean'; options: Options }
type Text<Options> = { type: 'advanced'; options: Options }

export type Feedbacks = {
  onAir: Lamp<AtPlace>
  ready: Lamp<AtPlace>
  gone: Lamp<AtPlace>
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
