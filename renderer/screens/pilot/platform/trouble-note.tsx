import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { withFrenchSpaces } from '../../../i18n/french-spaces.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { isAway } from './is-away.ts'
import { useTroubleWords } from './trouble-words.ts'

interface TroubleNoteProps {
  readonly connector: ViewValue<'connector'>
  readonly timeZone: string | undefined
}

/** What went wrong, that nothing is lost, and what to do. */
export const TroubleNote = ({ connector, timeZone }: TroubleNoteProps) => {
  const { t } = useTranslation('pilot')
  const { time, number } = useFormats(timeZone)
  const words = useTroubleWords()
  const [isAsked, setIsAsked] = useState(false)
  const { trouble, lastAt, upToDateAt } = connector
  if (!trouble || lastAt === null) return null
  const count = trouble.count ?? 0
  const isCalm = isAway(connector)
  return (
    <div
      className={isCalm ? 'note note--alone shade-alone' : 'note note--stop shade-stop tone-stop'}
      role={isCalm ? 'status' : 'alert'}
    >
      <Icon name={isCalm ? 'alone' : 'stop'} size={20} />
      <div className="grow">
        <b>{t('platform.failedTitle', { at: time(lastAt) })}</b>
        <p>
          {words(trouble)}
          {trouble.detail !== null && <span lang="fr"> {withFrenchSpaces(trouble.detail)}</span>}
        </p>
        <p className="soft">
          {trouble.kind !== 'cancelled' && `${t('platform.nothingLost')} `}
          {upToDateAt === null ? t('platform.sinceNever') : t('platform.since', { at: time(upToDateAt) })}
        </p>
      </div>
      {trouble.kind === 'many-missing' && (
        <Button onClick={() => setIsAsked(true)}>{t('platform.acceptMissing')}</Button>
      )}
      {isAsked && (
        <ConfirmDialog
          title={t('platform.missingTitle')}
          more={t('platform.missingMore', { count, value: number(count) })}
          go={t('platform.acceptMissing')}
          command="connector.pullNow"
          input={{ acceptMissing: true }}
          onClose={() => setIsAsked(false)}
        />
      )}
    </div>
  )
}
