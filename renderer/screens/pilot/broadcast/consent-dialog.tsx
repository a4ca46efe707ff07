import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandInput } from '../../../../shared/contract/contract.ts'
import { consentWays } from '../../../../shared/domain/programme/replay.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Choice } from '../parts/choice.tsx'
import { OrderFoot } from '../parts/order-foot.tsx'
import { useOrder } from '../parts/use-order.ts'

interface ConsentDialogProps {
  readonly name: string
  readonly speaker: Omit<CommandInput<'replays.recordConsent'>, 'how'>
  readonly onClose: () => void
}

/** How a person has consented, so that the proof can be found later. */
export const ConsentDialog = ({ name, speaker, onClose }: ConsentDialogProps) => {
  const { t } = useTranslation('pilot')
  const order = useOrder('replays.recordConsent')
  const [how, setHow] = useState<(typeof consentWays)[number]>('signed')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if ((await order.give({ ...speaker, how })) !== null) onClose()
  }
  return (
    <Dialog title={t('broadcast.speakers.recordOf', { name })} onClose={onClose}>
      <form className="column min-height-0" onSubmit={submit}>
        <div className="dialog__body">
          <fieldset className="choices">
            <legend>{t('broadcast.speakers.how')}</legend>
            {consentWays.map((way) => (
              <Choice
                key={way}
                type="radio"
                name="way"
                checked={how === way}
                {...(way === how && { 'data-autofocus': true })}
                more={t(`broadcast.speakers.wayMore.${way}`)}
                onChange={() => setHow(way)}
              >
                {t(`broadcast.speakers.way.${way}`)}
              </Choice>
            ))}
          </fieldset>
        </div>
        <OrderFoot order={order}>{t('broadcast.speakers.recordGo')}</OrderFoot>
      </form>
    </Dialog>
  )
}
