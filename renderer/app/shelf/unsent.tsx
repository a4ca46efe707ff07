import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useStation, useStationState } from '../station.tsx'

/** How many entries closed pages left that this session cannot send. Told at each start until a person has noted it. */
export const Unsent = () => {
  const { t } = useTranslation()
  const { store } = useStation()
  const count = useStationState(({ unsent }) => unsent)
  const [isClosed, setClosed] = useState(false)
  if (count === 0 || isClosed) return null
  return (
    <Dialog title={t('unsent.title', { count })} onClose={() => setClosed(true)}>
      <p className="dialog__body" data-testid="unsent">
        {t('unsent.text')}
      </p>
      <footer className="dialog__foot">
        <span className="grow" />
        <Button large kind="primary" data-autofocus={true} onClick={() => store.setState({ unsent: 0 })}>
          {t('unsent.noted')}
        </Button>
      </footer>
    </Dialog>
  )
}
