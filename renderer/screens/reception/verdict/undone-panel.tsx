import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import { useDesk } from '../desk-context.tsx'
import type { Undone } from '../passages.ts'
import { nameOf, type Outcome } from '../person.ts'

interface UndonePanelProps {
  readonly outcome: Outcome
  readonly undone: Undone
}

/** By this desk: why. Elsewhere: when and where, and whether the person has come in again since. */
export const UndonePanel = ({ outcome, undone }: UndonePanelProps) => {
  const { t } = useTranslation('reception')
  const { formats } = useDesk()
  const isByUs = 'reason' in undone
  return (
    <section
      className={
        isByUs
          ? 'verdict grid round-xl overflow-hidden verdict--kept'
          : 'verdict grid round-xl overflow-hidden verdict--awaited'
      }
      data-testid="undone"
    >
      <header className="v-head row gap-4">
        <Icon name="undo" />
        <h2 className="title-huge">{t(isByUs ? 'panel.undone' : 'panel.undoneSince')}</h2>
        {outcome.rehearsal && <span className="end push-right text-lead text-right">{t('panel.rehearsal')}</span>}
      </header>
      <div className="v-body min-size-0">
        <p className="v-name break-anywhere v-name--m">{nameOf(outcome.attendee)}</p>
        {isByUs ? (
          <p className="v-org">{t('panel.undoneText', { reason: undone.reason })}</p>
        ) : (
          <>
            <p className="v-org num">
              {t('panel.undoneAt', { time: formats.time(undone.at), station: undone.station })}
            </p>
            <p className="v-sub text-lead space-above-1 num">
              {undone.again
                ? t('panel.admittedAgain', { time: formats.time(undone.again.at), station: undone.again.station })
                : t('panel.notInside')}
            </p>
          </>
        )}
      </div>
    </section>
  )
}
