import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandOutcome, ViewRow } from '../../../shared/contract/contract.ts'
import { problemName } from '../../../shared/contract/problem.ts'
import { useCommand } from '../../app/use-command.ts'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { NoticeArea } from '../notice.tsx'
import { Status } from '../status.tsx'
import { ReceiptDialog } from './receipt-dialog.tsx'

interface GiveBackDialogProps {
  readonly station: ViewRow<'stations'>
  readonly timeZone: string | undefined
  /** A refusal that is not this gesture's own, in the screen's words. */
  readonly wordsOf: (problem: Parameters<typeof problemName>[0]) => string
  readonly onClose: () => void
}

/** *Rendre ce poste*: asked twice, since nothing of it is left here; then the receipt, which stays while it goes. */
export const GiveBackDialog = ({ station, timeZone, wordsOf, onClose }: GiveBackDialogProps) => {
  const { t } = useTranslation()
  const give = useCommand()
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [receipt, setReceipt] = useState<CommandOutcome<'stations.giveBack'> | null>(null)
  const giveBack = async () => {
    setIsBusy(true)
    setRefusal(null)
    const reply = await give('stations.giveBack', {})
    setIsBusy(false)
    if ('outcome' in reply) setReceipt(reply.outcome)
    else {
      const name = problemName(reply.problem)
      if (name === 'not-all-at-hub') setRefusal(t('station.giveBack.notAll'))
      else if (name === 'is-the-hub') setRefusal(t('station.giveBack.isTheHub'))
      else setRefusal(wordsOf(reply.problem))
    }
  }
  if (receipt) return <ReceiptDialog receipt={receipt} timeZone={timeZone} onClose={onClose} />
  return (
    <Dialog title={t('station.giveBack.title')} about={station.name} onClose={onClose}>
      <div className="dialog__body">
        <p>{t('station.giveBack.more')}</p>
      </div>
      <footer className="dialog__foot">
        <NoticeArea>
          {isBusy && (
            <Status tone="wait" shape="wait">
              {t('station.giveBack.asking')}
            </Status>
          )}
          {refusal && (
            <Status tone="warn" shape="warn">
              {refusal}
            </Status>
          )}
        </NoticeArea>
        <Button data-autofocus onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button kind="primary" disabled={isBusy} onClick={giveBack}>
          {t('station.giveBack.go')}
        </Button>
      </footer>
    </Dialog>
  )
}
