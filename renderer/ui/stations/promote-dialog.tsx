import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { problemName } from '../../../shared/contract/problem.ts'
import { useCommand } from '../../app/use-command.ts'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { Field } from '../field.tsx'
import { NoticeArea } from '../notice.tsx'
import { Status } from '../status.tsx'

interface PromoteDialogProps {
  readonly station: ViewRow<'stations'>
  readonly hub: ViewRow<'stations'>
  /** A refusal that is not specific to this action, in the screen's words. */
  readonly wordsOf: (problem: Parameters<typeof problemName>[0]) => string
  readonly onClose: () => void
}

/** This station becomes the hub. A station that is not a pilot's needs the recovery sheet. */
export const PromoteDialog = ({ station, hub, wordsOf, onClose }: PromoteDialogProps) => {
  const { t } = useTranslation()
  const give = useCommand()
  const [code, setCode] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [isTried, setIsTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const needsCode = station.role !== 'pilot'
  const promote = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (isBusy || (needsCode && code.trim() === '')) return
    setIsBusy(true)
    setRefusal(null)
    const reply = await give('stations.promote', needsCode ? { recoveryCode: code.trim() } : {})
    setIsBusy(false)
    if ('outcome' in reply) return onClose()
    const name = problemName(reply.problem)
    if (name === 'wrong-recovery-code') setRefusal(t('station.promote.wrongCode'))
    else if (name === 'recovery-code-needed' || name === 'not-a-pilot-station')
      setRefusal(t('station.promote.notPilot'))
    else setRefusal(wordsOf(reply.problem))
  }
  return (
    <Dialog title={t('station.promote.title')} about={station.name} onClose={onClose}>
      <form className="column min-height-0" onSubmit={promote} noValidate>
        <div className="dialog__body">
          <p>{t(hub.connected ? 'station.promote.connected' : 'station.promote.alone', { hub: hub.name })}</p>
          {needsCode && (
            <Field
              data-autofocus
              label={t('station.promote.code')}
              hint={t('station.promote.codeHint')}
              maxLength={64}
              value={code}
              error={isTried && code.trim() === '' ? t('station.promote.codeNeeded') : undefined}
              onChange={({ target }) => setCode(target.value)}
            />
          )}
        </div>
        <footer className="dialog__foot">
          <NoticeArea>
            {isBusy && (
              <Status tone="wait" shape="wait">
                {t('station.promote.asking')}
              </Status>
            )}
            {refusal && (
              <Status tone="stop" shape="stop">
                {refusal}
              </Status>
            )}
          </NoticeArea>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" submit disabled={isBusy} {...(!needsCode && { 'data-autofocus': true })}>
            {t('station.promote.go')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
