import type { CompanionActionDefinitions, CompanionActionEvent, CompanionActionInfo } from '@companion-module/base'
import type { ActionName, ActionOptions, HeldAction, OnPress } from '../../controls/client/actions.ts'
import { heldThing } from '../../controls/client/held-thing.ts'
import type { Words } from '../../controls/client/words-fr.ts'
import type { Fields } from './choices.ts'
import type { Manifest } from './manifest.ts'
import type { Releases } from './releases.ts'

/** The actions that Companion offers for keys. */
export function actionDefinitions(
  fields: Fields,
  words: Words,
  onPress: OnPress,
  releases: Releases,
): CompanionActionDefinitions<Manifest['actions']> {
  const named = <Name extends ActionName>(name: Name) => ({
    name: words.actions[name],
    callback: ({ options, controlId }: CompanionActionEvent<ActionOptions[Name]>) => onPress(name, options, controlId),
  })
  const held = <Name extends HeldAction>(name: Name) => ({
    ...named(name),
    optionsToMonitorForSubscribe: ['phase' as const],
    subscribe: ({ id, controlId, options }: CompanionActionInfo<ActionOptions[Name]>) => {
      if (options.phase === 'up') releases.add(id, controlId, heldThing(name, options))
    },
    unsubscribe: ({ id }: CompanionActionInfo<ActionOptions[Name]>) => releases.remove(id),
  })
  const { room, roomOrAll, place, phase, how, minutes } = fields
  return {
    takeNext: { ...held('takeNext'), options: [room, phase] },
    takeScene: { ...held('takeScene'), options: [place, phase] },
    readyScene: { ...named('readyScene'), options: [place] },
    goBack: { ...held('goBack'), options: [roomOrAll, phase] },
    adjust: { ...named('adjust'), options: [room, how(['absorb', 'shift', 'cut'])] },
    timer: { ...named('timer'), options: [room, how(['plus', 'minus', 'start', 'stop']), minutes] },
    lowerThird: { ...named('lowerThird'), options: [room, how(['next', 'hide'])] },
    record: { ...held('record'), options: [room, how(['start', 'stop']), phase] },
    safety: { ...held('safety'), options: [roomOrAll, phase] },
    privacyCut: { ...held('privacyCut'), options: [room, phase] },
    privacyEnd: { ...held('privacyEnd'), options: [room, phase] },
  }
}
