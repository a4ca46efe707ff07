import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../../ui/dialog.tsx'
import { OrderFoot } from '../parts/order-foot.tsx'
import { useOrder } from '../parts/use-order.ts'
import { SinceFields, useSince } from './since-fields.tsx'

interface SinceDialogProps {
  readonly stationId: string
  readonly name: string
  readonly timeZone: string | undefined
  readonly onClose: () => void
}

/** A station was put out, and the pilot has learned since when it was in other hands. */
export const SinceDialog = ({ stationId, name, timeZone, onClose }: SinceDialogProps) => {
  const { t } = useTranslation('pilot')
  const order = useOrder('stations.revoke')
  const since = useSince(timeZone)
  const [isTried, setIsTried] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (since.at !== null && (await order.give({ stationId, since: since.at })) !== null) onClose()
  }
  return (
    <Dialog title={t('stations.since.title', { name })} about={t('stations.since.about')} onClose={onClose}>
      <form className="column min-height-0" onSubmit={submit} noValidate>
        <div className="dialog__body">
          <SinceFields
            stationId={stationId}
            since={since}
            isFirst
            timeZone={timeZone}
            missing={isTried ? t('stations.since.unreadable') : undefined}
          />
        </div>
        <OrderFoot order={order}>{t('stations.since.go')}</OrderFoot>
      </form>
    </Dialog>
  )
}
