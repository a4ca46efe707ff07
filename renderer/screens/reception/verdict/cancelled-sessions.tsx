import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import { sessionName } from '../../../ui/session-name.ts'
import { inShort, useCancelledWords } from '../../../ui/use-cancelled-words.ts'
import { useDesk } from '../desk-context.tsx'
import type { Outcome } from '../person.ts'

/** Of somebody who is in: a session they have chosen does not take place. They are told here, not at its closed door. */
export const CancelledSessions = ({ outcome }: { readonly outcome: Outcome }) => {
  const { t } = useTranslation('reception')
  const cancelledWords = useCancelledWords(useDesk().formats.time)
  return outcome.cancelledSessions?.map((session) => {
    const words = cancelledWords(inShort(session))
    return (
      <p
        className="v-sub v-need text-lead space-above-1"
        data-testid="cancelled-session"
        key={`${session.code} ${session.title}`}
      >
        <Icon name="info" size={20} />
        <b>{t('panel.cancelledSession', { session: sessionName(session) })}</b>
        {words && ` · ${words}`}
      </p>
    )
  })
}
