import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { Status } from '../../../ui/status.tsx'

interface BackupStatusProps {
  readonly backup: ViewValue<'backup'>
  readonly time: (at: string) => string
}

/** A missing folder is no error, but needs attention: a lost laptop would take the event with it. */
export const BackupStatus = ({ backup: { folder, lastAt, problem }, time }: BackupStatusProps) => {
  const { t } = useTranslation('pilot')
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
    <Status tone="ok" shape="ok">
      {t('event.backup.last', { at: time(lastAt) })}
    </Status>
  )
}
