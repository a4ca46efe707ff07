import type { CompanionPresetAction, CompanionPresetDefinitions, CompanionPresetFeedback } from '@companion-module/base'
import { colours, greyed, lit } from '../../controls/client/looks.ts'
import type { Feedbacks, Manifest } from './manifest.ts'

export type Press = CompanionPresetAction<Manifest['actions']>
export type Shown = CompanionPresetFeedback<Feedbacks>
export type Preset = NonNullable<CompanionPresetDefinitions<Manifest>[string]>

const press: Shown = { feedbackId: 'press', options: {} }
export const lamp = (
  feedbackId: 'inSafety' | 'safetyAwaited' | 'cut' | 'cutUnproven' | 'recording' | 'alarm',
  room: string,
  style: object,
) => ({ feedbackId, options: { room }, style }) as Shown
/** For keys of what OBS must confirm. */
export const grey = (room: string): Shown => ({ feedbackId: 'unconfirmed', options: { room }, style: greyed })

/** A key: what it does when it goes down, and, if it may be held, what ends that when it goes up. */
export const key = (name: string, text: string, down: Press[], feedbacks: Shown[], up: Press[] = []): Preset => ({
  type: 'simple',
  name,
  style: { text, size: 'auto', ...lit(colours.black) },
  steps: [{ down, up }],
  // The press is told last, over everything else.
  feedbacks: [...feedbacks, press],
})
type HeldName = 'safety' | 'goBack' | 'privacyCut' | 'privacyEnd' | 'takeNext'
/** What a held key does when it goes down, and when it goes up. */
export const both = (actionId: HeldName, room: string) =>
  (['down', 'up'] as const).map((phase): Press[] => [{ actionId, options: { room, phase } }]) as [Press[], Press[]]

/** For keys of what the station knows by itself. */
export const greyAway: Shown = { feedbackId: 'stationAway', options: {}, style: greyed }
