import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ViewGate } from '../parts/view-gate.tsx'

/** A list behind the report of *Écarter*. `timeZone`: of the event. */
export interface FactsProps {
  readonly stationId: string
  readonly name: string
  readonly timeZone: string | undefined
  readonly onBack: () => void
  readonly onClose: () => void
}

interface FactsDialogProps extends Pick<FactsProps, 'onBack' | 'onClose'> {
  readonly title: string
  readonly about: string
  readonly of: Parameters<typeof ViewGate>[0]['of']
  /** The list, once its view has come. */
  readonly children: () => ReactNode
  /** Beside the way back. */
  readonly gestures?: ReactNode
}

export const FactsDialog = ({ title, about, of, onBack, onClose, children, gestures }: FactsDialogProps) => {
  const { t } = useTranslation('pilot')
  return (
    <Dialog title={title} about={about} wide="report" onClose={onClose}>
      <div className="dialog__body out num">
        <ViewGate of={of}>{children}</ViewGate>
      </div>
      <footer className="dialog__foot">
        <Button data-autofocus onClick={onBack}>
          {t('leftOutFacts.back')}
        </Button>
        {gestures}
      </footer>
    </Dialog>
  )
}
