import type { CompanionFeedbackDefinitions } from '@companion-module/base'
import { colours, greyed, lit } from '../../controls/client/looks.ts'
import type { PressState } from '../../controls/client/presses.ts'
import { createShown, pressLook, type Reading } from '../../controls/client/shown.ts'
import type { Words } from '../../controls/client/words-fr.ts'
import type { Fields } from './choices.ts'
import type { Manifest } from './manifest.ts'

/** What Companion's keys can show. */
export function feedbackDefinitions(
  { room, roomOrAll, place }: Fields,
  words: Words,
  reading: Reading & { readonly pressOf: (controlId: string) => PressState },
): CompanionFeedbackDefinitions<Manifest['feedbacks']> {
  const name = words.feedbacks
  const shown = createShown(reading)
  const lamp = <Options extends object, Field>(
    key: keyof Words['feedbacks'],
    defaultStyle: { bgcolor: number; color: number },
    field: Field,
    is: (options: Options) => boolean,
  ) => ({
    type: 'boolean' as const,
    name: name[key],
    defaultStyle,
    options: [field] as [Field],
    callback: ({ options }: { options: Options }) => is(options),
  })
  return {
    onAir: lamp('onAir', lit(colours.air), place, shown.onAir),
    ready: lamp('ready', lit(colours.ready), place, shown.ready),
    gone: lamp('gone', greyed, place, shown.gone),
    inSafety: lamp('inSafety', lit(colours.safety), roomOrAll, shown.inSafety),
    safetyAwaited: lamp('safetyAwaited', lit(colours.awaited), roomOrAll, shown.safetyAwaited),
    cut: lamp('cut', lit(colours.cut), room, shown.cut),
    cutUnproven: lamp('cutUnproven', lit(colours.awaited), room, shown.cutUnproven),
    recording: lamp('recording', lit(colours.air), room, shown.recording),
    alarm: lamp('alarm', lit(colours.alarm, colours.black), roomOrAll, shown.alarm),
    obsAway: lamp('obsAway', greyed, roomOrAll, shown.obsAway),
    unconfirmed: lamp('unconfirmed', greyed, roomOrAll, shown.unconfirmed),
    stationAway: {
      type: 'boolean',
      name: name.stationAway,
      defaultStyle: greyed,
      options: [],
      callback: shown.stationAway,
    },
    nextCue: {
      ...({ type: 'advanced', name: name.nextCue, options: [room] } as const),
      callback: ({ options }) => shown.nextCue(options),
    },
    countdown: {
      ...({ type: 'advanced', name: name.countdown, options: [room] } as const),
      callback: ({ options }) => shown.countdown(options),
    },
    press: {
      ...({ type: 'advanced', name: name.press, options: [] } as const),
      callback: ({ controlId }) => pressLook(reading.pressOf(controlId), words),
    },
  }
}
