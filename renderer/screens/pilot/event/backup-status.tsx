import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Status } from '../../../ui/status.tsx'

interface BackupStatusProps {
  readonly backup: ViewValue<'backup'>
  readonly timeZone: string | undefined
}

/**
 * A missing folder is no error, but needs attention: a lost laptop would take the event with it. After a copy of an
 * earlier run the station's own is still to come.
 */
export const BackupStatus = ({ backup: { folder, lastAt, isEarlier, problem }, timeZone }: BackupStatusProps) => {
  const { t } = useTranslation('pilot')
  const { time, isToday, shortDate } = useFormats(timeZone)
  if (folder === null)
    return (
      <Status tone="warn" shape="warn">
        {t('event.backup.none')}
      </Status>
    )
  if (problem !== null)
    return (
      <Status tone="stop" shape="stop">
        {t('event.backup.failed')}
      </Status>
    )
  return lastAt === null ? (
    <Status tone="wait" shape="wait">
      {t('event.backup.first')}
    </Status>
  ) : (
    <Status tone={isEarlier ? 'wait' : 'ok'} shape={isEarlier ? 'wait' : 'ok'}>
      {isToday(lastAt)
        ? t('event.backup.last', { at: time(lastAt) })
        : t('event.backup.lastOn', { date: shortDate(lastAt) })}
    </Status>
  )
}
