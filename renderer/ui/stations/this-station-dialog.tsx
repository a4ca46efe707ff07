import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import type { Problem } from '../../../shared/contract/problem.ts'
import { useView } from '../../app/use-view.ts'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { GiveBackDialog } from './give-back-dialog.tsx'
import { PromoteDialog } from './promote-dialog.tsx'

type Row = ViewRow<'stations'>

interface ThisStationDialogProps {
  readonly title: string
  readonly timeZone: string | undefined
  /** A refusal in the screen's words. */
  readonly wordsOf: (problem: Problem) => string
  readonly onClose: () => void
  /** What the screen shows of it. */
  readonly children: (self: Row, hub: Row, all: readonly Row[]) => ReactNode
}

/** This machine among the others, and its rare actions: become the hub, or be given back. */
export const ThisStationDialog = ({ title, timeZone, wordsOf, onClose, children }: ThisStationDialogProps) => {
  const { t } = useTranslation()
  const { rows } = useView('stations', {})
  const [asked, setAsked] = useState<'promote' | 'give-back' | null>(null)
  const self = rows.find((station) => station.self)
  const hub = rows.find((station) => station.hub)
  if (!self || !hub) return null
  if (asked === 'give-back')
    return <GiveBackDialog station={self} timeZone={timeZone} wordsOf={wordsOf} onClose={onClose} />
  if (asked === 'promote') return <PromoteDialog station={self} hub={hub} wordsOf={wordsOf} onClose={onClose} />
  return (
    <Dialog title={title} about={self.name} onClose={onClose}>
      <div className="dialog__body">{children(self, hub, rows)}</div>
      {!self.hub && (
        <footer className="dialog__foot">
          <span className="grow" />
          {!hub.connected && (
            <Button large icon="hub" onClick={() => setAsked('promote')}>
              {t('station.promote.open')}
            </Button>
          )}
          <Button large data-autofocus onClick={() => setAsked('give-back')}>
            {t('station.giveBack.open')}
          </Button>
        </footer>
      )}
    </Dialog>
  )
}
