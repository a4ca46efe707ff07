import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { Status } from '../../../ui/status.tsx'
import { Choice } from '../parts/choice.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { isBusy } from '../parts/use-order.ts'
import { Download } from './download.tsx'
import { usePurge } from './use-purge.ts'

interface PurgeDialogProps {
  readonly kept: ViewValue<'afterEvent'>['retention'][number]
  readonly onClose: () => void
}

/** Says what is erased and what stays, asks for one deliberate action, and ends with its record. */
export const PurgeDialog = ({ kept, onClose }: PurgeDialogProps) => {
  const { t } = useTranslation('pilot')
  const { number, list } = useFormats()
  const [isReady, setIsReady] = useState(false)
  // The count at the beginning: the view counts down during the erasure.
  const [held] = useState(kept.held)
  const { purge, state, problem, erased, keptBack } = usePurge(kept.purpose)
  const purpose = t(`after.retention.purpose.${kept.purpose}`)
  if (keptBack !== null)
    return (
      <Dialog key="done" title={t('after.purge.done')} onClose={onClose}>
        <div className="dialog__body">
          <p className="soft text-large">{t('after.purge.doneMore')}</p>
          {kept.awayStations.length > 0 && (
            <Status tone="warn" shape="warn">
              {t('after.purge.stillAway', { stations: list(kept.awayStations) })}
            </Status>
          )}
          {keptBack > 0 && (
            <p>{t(`after.purge.keptBack.${kept.purpose}`, { count: keptBack, value: number(keptBack) })}</p>
          )}
          <p>
            <Download
              path={`purge-receipt?purpose=${kept.purpose}`}
              what={purpose}
              format={t('after.retention.receipt')}
            />
          </p>
        </div>
        <footer className="dialog__foot">
          <span className="grow" />
          <Button kind="primary" data-autofocus onClick={onClose}>
            {t('action.done')}
          </Button>
        </footer>
      </Dialog>
    )
  return (
    <Dialog key="asked" title={t('after.purge.title', { purpose })} onClose={onClose}>
      <div className="dialog__body">
        <p className="soft text-large">{t(`after.purge.${kept.purpose}`)}</p>
        <p>
          <b>{t('after.purge.forGood')}</b> {kept.purpose === 'people' && t('after.purge.before')}
        </p>
        {kept.awayStations.length > 0 && (
          <Status tone="warn" shape="warn">
            {t('after.purge.away', { stations: list(kept.awayStations) })}
          </Status>
        )}
        <Choice type="checkbox" data-autofocus checked={isReady} onChange={({ target }) => setIsReady(target.checked)}>
          {t('after.purge.kept')}
        </Choice>
        {erased > 0 && (
          <>
            <p role="status">{t('after.purge.going', { value: number(erased), of: number(held) })}</p>
            <Progress label={t('after.purge.title', { purpose })} value={held === 0 ? 1 : erased / held} />
          </>
        )}
      </div>
      <footer className="dialog__foot">
        <OrderStatus state={state} problem={problem} />
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button kind="primary" disabled={!isReady || isBusy(state)} onClick={purge}>
          {t('after.purge.go')}
        </Button>
      </footer>
    </Dialog>
  )
}
