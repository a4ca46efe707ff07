import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { type PutOutReason, putOutReasons } from '../../../../shared/domain/stations/put-out.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Choice } from '../parts/choice.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { SinceFields, useSince } from './since-fields.tsx'
import { StationLink } from './station-cells.tsx'

interface RevokeDialogProps {
  readonly station: ViewRow<'stations'>
  readonly timeZone: string | undefined
  /** The station is put out, and the report can be read. */
  readonly onDone: () => void
  readonly onClose: () => void
}

const effects = ['counts', 'links', 'accesses', 'kept'] as const

/** *Écarter ce poste*: the station, what will happen, and the reason. */
export const RevokeDialog = ({ station, timeZone, onDone, onClose }: RevokeDialogProps) => {
  const { t } = useTranslation('pilot')
  const order = useOrder('stations.revoke')
  const [why, setWhy] = useState<PutOutReason | null>(null)
  const since = useSince(timeZone)
  const [isTried, setIsTried] = useState(false)
  const { name, stationId } = station
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (why === null || since.error !== null) return
    const from = since.at === null ? {} : { since: since.at }
    if ((await order.give({ stationId, why, ...from })) !== null) onDone()
  }
  return (
    <Dialog title={t('stations.revoke.title', { name })} onClose={onClose}>
      <form className="column min-height-0" onSubmit={submit} noValidate>
        <div className="dialog__body stn__list gap-4">
          <p className="stn__who gap-1-3 flex outlined align-baseline pad-3-4 text-large wrap">
            <b>{name}</b>
            <span className="soft">{t(`overview.station.role.${station.role}`)}</span>
            <span className="push-right">
              <StationLink station={station} timeZone={timeZone} />
            </span>
          </p>
          <fieldset className="choices">
            <legend>{t('stations.revoke.why')}</legend>
            <div className="folds gap-x-4 grid three-columns">
              {putOutReasons.map((reason, index) => (
                <Choice
                  key={reason}
                  type="radio"
                  name="why"
                  checked={why === reason}
                  more={t(`stations.revoke.reasonMore.${reason}`)}
                  onChange={() => setWhy(reason)}
                  {...(index === 0 && { 'data-autofocus': true })}
                >
                  {t(`stations.revoke.reason.${reason}`)}
                </Choice>
              ))}
            </div>
            <p className="input__error min-height-20 row gap-15 tone-stop bold i16" role="alert">
              {isTried && why === null && (
                <>
                  <Icon name="stop" />
                  {t('stations.revoke.whyNeeded')}
                </>
              )}
            </p>
          </fieldset>
          {station.role !== 'pilot' && (
            <fieldset className="choices">
              <legend>{t('stations.since.legend')}</legend>
              <SinceFields stationId={stationId} since={since} timeZone={timeZone} />
            </fieldset>
          )}
          <ul className="effects stack gap-1">
            {effects.map((effect) => (
              <li className="line" key={effect}>
                <Icon name="right" />
                {t(`stations.revoke.${effect === 'kept' && since.at !== null ? 'keptUntil' : effect}`)}
              </li>
            ))}
          </ul>
          {!station.connected && (
            <p className="note note--alone shade-alone">
              <Icon name="alone" size={20} />
              <span>{t('stations.revoke.unsent')}</span>
            </p>
          )}
          <p className="soft">{t('stations.revoke.undo')}</p>
        </div>
        <footer className="dialog__foot">
          <OrderStatus {...order} />
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" submit disabled={isBusy(order.state)}>
            {t('stations.revoke.go')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
