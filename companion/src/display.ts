import type { InstanceBase } from '@companion-module/base'
import type { OnPress } from '../../controls/client/actions.ts'
import type { Desk } from '../../controls/client/desk.ts'
import { createKnownRooms, lastScenes } from '../../controls/client/known-rooms.ts'
import type { LinkState } from '../../controls/client/link-state.ts'
import type { Presses } from '../../controls/client/presses.ts'
import { languageOf, wordsOf } from '../../controls/client/words.ts'
import { actionDefinitions } from './actions.ts'
import { optionFields } from './choices.ts'
import { feedbackDefinitions } from './feedbacks.ts'
import type { Manifest } from './manifest.ts'
import { presetsOf } from './presets.ts'
import type { Releases } from './releases.ts'
import { roomValues, variableDefinitions } from './variables.ts'

/** What Companion is told: what keys can do and show, and when one may show something else. */
export function createDisplay(
  instance: InstanceBase<Manifest>,
  deps: {
    readonly desk: Desk
    readonly presses: Presses
    readonly releases: Releases
    readonly act: OnPress
    readonly language: unknown
  },
) {
  const { desk, presses, releases, act } = deps
  const language = languageOf(deps.language)
  const words = wordsOf(language)
  const reading = { ...desk, pressOf: presses.stateOf }

  const knownRooms = createKnownRooms(desk, lastScenes)
  let defined = ''
  let lit = ''
  let counted = ''
  let told: Readonly<Record<string, string>> = {}

  /** Choices of rooms and scenes, when they are others than before. */
  function define(): void {
    const rooms = knownRooms()
    const present = JSON.stringify([instance.label, rooms.map(({ roomId, name, scenes }) => [roomId, name, scenes])])
    // While the station is away, what a key is for stays.
    if (present === defined || (defined !== '' && !desk.isKnown())) return
    defined = present
    const fields = optionFields(rooms, words)
    instance.setVariableDefinitions(variableDefinitions(rooms, words))
    instance.setActionDefinitions(actionDefinitions(fields, words, act, releases))
    instance.setFeedbackDefinitions(feedbackDefinitions(fields, words, reading))
    const { sections, presets } = presetsOf(rooms, words, instance.label)
    instance.setPresetDefinitions(sections, presets)
    // Companion reads keys by the new definitions.
    lit = ''
  }

  function tellValues(state: LinkState): void {
    const values = Object.assign(
      { station: state === 'linked' ? 'ok' : words.link[state] },
      ...desk.rooms().map(({ roomId }) => roomValues(roomId, desk.facts(roomId), language)),
    ) as Record<string, string>
    const changed = Object.entries(values).filter(([id, value]) => told[id] !== value)
    told = values
    if (changed.length > 0) instance.setVariableValues(Object.fromEntries(changed))
  }

  /** Companion is told of all values that are read anew, so keys are read only when one may show something else. */
  function checkWhatChanged(): void {
    const facts = desk.rooms().map(({ roomId }) => [roomId, desk.facts(roomId)] as const)
    const nowLit = JSON.stringify([desk.isHere(), facts.map(([id, fact]) => [id, { ...fact, countdown: null }])])
    const nowCounted = JSON.stringify(facts.map(([, { countdown }]) => countdown?.digits))
    if (nowLit !== lit) instance.checkAllFeedbacks()
    else if (nowCounted !== counted) instance.checkFeedbacks('countdown')
    lit = nowLit
    counted = nowCounted
  }

  define()
  // Companion tells of keys that exist only once: this display has not heard it.
  instance.subscribeActions()

  return {
    show(state: LinkState): void {
      define()
      tellValues(state)
      checkWhatChanged()
    },
  }
}
