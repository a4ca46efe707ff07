import type { CompanionPresetAction, CompanionPresetDefinitions, CompanionPresetFeedback } from '@companion-module/base'
import { phased } from '../../controls/client/actions.ts'
import type { Key, KeyAction } from '../../controls/client/keys.ts'
import { colours, lit } from '../../controls/client/looks.ts'
import type { Feedbacks, Manifest } from './manifest.ts'
import { variableId } from './variables.ts'

type Press = CompanionPresetAction<Manifest['actions']>
type Shown = CompanionPresetFeedback<Feedbacks>
export type Preset = NonNullable<CompanionPresetDefinitions<Manifest>[string]>

const press: Shown = { feedbackId: 'press', options: {} }
const pressOf = ({ name, options }: KeyAction, phase: 'down' | 'up') =>
  ({ actionId: name, options: phased.has(name) ? { ...options, phase } : options }) as Press

/** A key as Companion has it. `label`: the connection's name in Companion. */
export function presetOf({ name, text, live, action, isHeld, shows }: Key, label: string): Preset {
  const value = live && `$(${label}:${variableId(live.room, live.which)})`
  return {
    type: 'simple',
    name,
    style: { text: [text, value].filter(Boolean).join('\n'), size: 'auto', ...lit(colours.black) },
    steps: [{ down: action ? [pressOf(action, 'down')] : [], up: action && isHeld ? [pressOf(action, 'up')] : [] }],
    // The press is told last, over everything else.
    feedbacks: [...(shows as Shown[]), press],
  }
}
