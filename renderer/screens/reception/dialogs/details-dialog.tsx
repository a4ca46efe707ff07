import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useValue } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useDesk } from '../desk-context.tsx'
import { nameOf } from '../person.ts'
import { DetailsAmend } from './details-amend.tsx'
import { DetailsFacts } from './details-facts.tsx'

export type Details = NonNullable<ViewValue<'attendees.one'>>

/** All that reception may know of one person, and its correction. */
export const DetailsDialog = ({ attendeeId }: { readonly attendeeId: string }) => {
  const { t } = useTranslation('reception')
  const { close } = useDesk()
  const { value, state } = useValue('attendees.one', { id: attendeeId })
  const [isAmending, setAmending] = useState(false)
  if (!value)
    return (
      <Dialog title={t('details.title')} wide={true} onClose={close}>
        <div className="dialog__body">
          <p className="soft">{t(state === 'loading' ? 'details.loading' : 'details.gone')}</p>
        </div>
      </Dialog>
    )
  if (isAmending) return <DetailsAmend person={value} onDone={() => setAmending(false)} />
  return (
    <Dialog title={nameOf(value)} about={value.organisation ?? t('panel.firstOnly')} wide={true} onClose={close}>
      <div className="dialog__body">
        <DetailsFacts person={value} />
      </div>
      <footer className="dialog__foot">
        <span className="grow" />
        <Button large icon="edit" data-autofocus={true} onClick={() => setAmending(true)}>
          {t('details.amend')}
        </Button>
      </footer>
    </Dialog>
  )
}
