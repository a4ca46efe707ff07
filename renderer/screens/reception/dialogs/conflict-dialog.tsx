import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { useDesk } from '../desk-context.tsx'
import { nameOf } from '../person.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { useAct } from './use-act.ts'

export const ConflictDialog = ({ conflict }: { readonly conflict: ViewRow<'conflicts'> }) => {
  const { t } = useTranslation('reception')
  const { say, open, formats } = useDesk()
  const { act, close, isBusy, problem } = useAct()
  const { attendeeId, checkpoint, day, badges } = conflict
  const review = async (note: string) => {
    const reply = await act('conflicts.review', { attendeeId, checkpoint, day, note })
    if ('problem' in reply) return
    close()
    say(t('notice.reviewed'))
  }
  return (
    <ReasonDialog
      title={t('reasons.conflict.title')}
      about={nameOf(conflict)}
      presets={t('reasons.conflict.presets', { returnObjects: true })}
      confirm={t('reasons.conflict.confirm')}
      isBusy={isBusy}
      problem={problem}
      onReason={({ reason }) => void review(reason)}
    >
      <ul className="facts" aria-label={t('reasons.conflict.earlier')}>
        {conflict.admissions.map(({ at, station }) => (
          <li key={`${at} ${station}`} className="num rule-top text-large">
            <b>{formats.timeWithSeconds(at)}</b> {station}
          </li>
        ))}
      </ul>
      {badges > 1 && (
        <p className="note shade-warn">
          <Icon name="badge" size={20} />
          <span>{t('reasons.conflict.badges', { count: badges })}</span>
        </p>
      )}
      <div className="row">
        <p className="grow soft">{t('reasons.conflict.text')}</p>
        <Button small onClick={() => open({ kind: 'details', attendeeId })}>
          {t('keys.details')}
        </Button>
      </div>
    </ReasonDialog>
  )
}
