import type { CompanionActionDefinitions, CompanionActionEvent } from '@companion-module/base'
import type { Fields } from './choices.ts'
import type { ActionName, ActionOptions, Manifest } from './manifest.ts'
import type { Words } from './words-fr.ts'

/** A press of an action's key, or its end. Gives nothing: what becomes of it shows on the key. */
export type OnPress = <Name extends ActionName>(
  name: Name,
  options: ActionOptions[Name],
  controlId: string,
) => Promise<void>

/** The actions that Companion offers for keys. */
export function actionDefinitions(
  fields: Fields,
  words: Words,
  onPress: OnPress,
): CompanionActionDefinitions<Manifest['actions']> {
  const named = <Name extends ActionName>(name: Name) => ({
    name: words.actions[name],
    callback: ({ options, controlId }: CompanionActionEvent<ActionOptions[Name]>) => onPress(name, options, controlId),
  })
  const { room, roomOrAll, place, phase, how, minutes } = fields
  return {
    takeNext: { ...named('takeNext'), options: [room, phase] },
    takeScene: { ...named('takeScene'), options: [place, phase] },
    readyScene: { ...named('readyScene'), options: [place] },
    goBack: { ...named('goBack'), options: [roomOrAll, phase] },
    adjust: { ...named('adjust'), options: [room, how(['absorb', 'shift', 'cut'])] },
    timer: { ...named('timer'), options: [room, how(['plus', 'minus', 'start', 'stop']), minutes] },
    lowerThird: { ...named('lowerThird'), options: [room, how(['next', 'hide'])] },
    record: { ...named('record'), options: [room, how(['start', 'stop']), phase] },
    safety: { ...named('safety'), options: [roomOrAll, phase] },
    privacyCut: { ...named('privacyCut'), options: [room, phase] },
    privacyEnd: { ...named('privacyEnd'), options: [room, phase] },
  }
}
