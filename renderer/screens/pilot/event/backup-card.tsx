import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Card } from '../parts/card.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { useProblemWords } from '../parts/problem-words.ts'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { BackupStatus } from './backup-status.tsx'

interface BackupCardProps {
  readonly backup: ViewValue<'backup'>
  readonly timeZone: string | undefined
  readonly stale: boolean
}

/**
 * The folder of the copies, the result of the last one, and how to open one: on a bad day nobody should have to search
 * for that.
 */
export const BackupCard = ({ backup, timeZone, stale }: BackupCardProps) => {
  const { t } = useTranslation('pilot')
  const { moment } = useFormats(timeZone)
  const words = useProblemWords()
  const order = useOrder('backup.configure')
  const { folder, lastAt, problem } = backup
  // Until it is edited, the field shows what another window may have set.
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? folder ?? ''
  const wanted = text.trim() === '' ? null : text.trim()
  const isTooFar = /\/(path-not-absolute|same-folder)$/.test(order.problem?.type ?? '')
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if ((await order.give({ folder: wanted })) !== null) setTyped(null)
  }
  return (
    <Card title={t('event.backup.title')} stale={stale} end={<BackupStatus backup={backup} timeZone={timeZone} />}>
      <p className="soft">{t('event.backup.explain')}</p>
      {problem && (
        <p className="space-above-3 pad-2-3 round shade-stop" role="alert">
          {t(`event.backup.problem.${problem}`)}
          {lastAt !== null && ` ${t('event.backup.lastGood', { at: moment(lastAt) })}`}
        </p>
      )}
      <form className="backup space-above-3" onSubmit={save} noValidate>
        <Field
          label={t('event.backup.folder')}
          hint={t('event.backup.folderHint')}
          placeholder="/media/cle/regie"
          maxLength={500}
          value={text}
          error={isTooFar && order.problem ? words(order.problem) : undefined}
          onChange={({ target }) => setTyped(target.value)}
        />
        <div className="form__foot row gap-4 justify-between space-above-3">
          <OrderStatus state={isTooFar ? 'idle' : order.state} problem={order.problem} />
          <Button submit disabled={isBusy(order.state) || wanted === folder}>
            {folder !== null && wanted === null ? t('event.backup.stop') : t('event.backup.save')}
          </Button>
        </div>
      </form>
      <p className="soft">{t('event.backup.open')}</p>
      <code className="backup__c pad-2-3 sunken round block break-anywhere">{t('event.backup.command')}</code>
      <p className="soft">{t('event.backup.elsewhere')}</p>
    </Card>
  )
}
