import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { StationLink } from './station-cells.tsx'

interface RevokeDialogProps {
  readonly station: ViewRow<'stations'>
  readonly timeZone: string | undefined
  readonly onClose: () => void
}

const effects = ['counts', 'screens', 'kept'] as const

/** *Écarter ce poste*: says whom it is about and what follows, then what was left out and how it comes back. */
export const RevokeDialog = ({ station, timeZone, onClose }: RevokeDialogProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const order = useOrder('stations.revoke')
  const [leftOut, setLeftOut] = useState<number | null>(null)
  const { name } = station
  const revoke = async () => {
    const outcome = await order.give({ stationId: station.stationId })
    if (outcome !== null) setLeftOut(outcome.leftOut)
  }
  if (leftOut !== null)
    return (
      <Dialog key="done" title={t('stations.revoke.done', { name })} onClose={onClose}>
        <div className="dialog__body stn__list">
          <p>
            {leftOut === 0
              ? t('stations.revoke.nothingLeftOut')
              : t('stations.revoke.leftOut', { count: leftOut, value: number(leftOut) })}
          </p>
          <p className="soft">{t('stations.revoke.undo')}</p>
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
    <Dialog key="asked" title={t('stations.revoke.title', { name })} onClose={onClose}>
      <div className="dialog__body stn__list">
        <p className="stn__who">
          <b>{name}</b>
          <span className="soft">{t(`overview.station.role.${station.role}`)}</span>
          <span>
            <StationLink station={station} timeZone={timeZone} />
          </span>
        </p>
        <ul className="effects">
          {effects.map((effect) => (
            <li key={effect}>
              <Icon name="right" />
              {t(`stations.revoke.${effect}`)}
            </li>
          ))}
        </ul>
        {!station.connected && (
          <p className="note note--alone">
            <Icon name="alone" size={20} />
            <span>{t('stations.revoke.unsent')}</span>
          </p>
        )}
        <p className="soft">{t('stations.revoke.undo')}</p>
      </div>
      <footer className="dialog__foot">
        <OrderStatus {...order} />
        <Button data-autofocus onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button kind="primary" disabled={isBusy(order.state)} onClick={revoke}>
          {t('stations.revoke.go')}
        </Button>
      </footer>
    </Dialog>
  )
}
