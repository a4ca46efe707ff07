import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { publicReach } from '../../../ui/link-reach.ts'
import type { Desk } from '../desk.ts'

export type Joining = ReturnType<typeof useJoining>

/**
 * The joining code over the whole projector of the session's room, and the gesture that shows it and takes it away.
 * `isOwn`: this person may give it, and the stage is known; the referent leaves it to moderators.
 */
export function useJoining({ sessions, sessionId, isReferent, actions }: Desk) {
  const { t } = useTranslation('moderation')
  const roomId = sessions.find((session) => session.sessionId === sessionId)?.roomId
  const { value: stage } = useValue('stage', isReferent || roomId === undefined ? null : { roomId })
  const isOwn = stage !== undefined
  const shown = stage?.joining ?? null
  const url = stage?.publicUrl ?? null
  const reach = publicReach(url)
  return {
    isOwn,
    /** Where phones of this room join. */
    url,
    reach,
    isShown: shown !== null,
    /** Screens that show it now. */
    screens: shown?.screens ?? 0,
    async toggle(): Promise<void> {
      if (!stage) return actions.say(t('notHere'), 'wait')
      if (shown === null && reach !== 'open') return actions.say(t(`joining.why.${reach}`), 'warn')
      if (await actions.give('show.joining', { roomId: stage.roomId, shown: shown === null }))
        actions.say(t(shown === null ? 'joining.asked' : 'joining.ended'))
    },
  }
}
