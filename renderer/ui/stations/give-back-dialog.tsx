import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { problemName } from '../../../shared/contract/problem.ts'
import { useStation } from '../../app/station.tsx'
import { useCommand } from '../../app/use-command.ts'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { NoticeArea } from '../notice.tsx'
import { Status } from '../status.tsx'

interface GiveBackDialogProps {
  readonly station: ViewRow<'stations'>
  readonly timeZone: string | undefined
  /** A refusal that is not specific to this action, in the screen's words. */
  readonly wordsOf: (problem: Parameters<typeof problemName>[0]) => string
  readonly onClose: () => void
}

/** *Rendre ce poste*: asked twice, because nothing of it stays here. The page then ends with the receipt. */
export const GiveBackDialog = ({ station, timeZone, wordsOf, onClose }: GiveBackDialogProps) => {
  const { t } = useTranslation()
  const { end } = useStation()
  const give = useCommand()
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const giveBack = async () => {
    setIsBusy(true)
    setRefusal(null)
    const reply = await give('stations.giveBack', {})
    setIsBusy(false)
    if ('outcome' in reply) end({ receipt: reply.outcome, timeZone })
    else {
      const name = problemName(reply.problem)
      if (name === 'not-all-at-hub') setRefusal(t('station.giveBack.notAll'))
      else if (name === 'is-the-hub') setRefusal(t('station.giveBack.isTheHub'))
      else setRefusal(wordsOf(reply.problem))
    }
  }
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
