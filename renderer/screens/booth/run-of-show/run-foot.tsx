import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Formats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { NoticeArea } from '../../../ui/notice.tsx'
import { Status } from '../../../ui/status.tsx'
import { runKeyNames } from './run-keys.ts'
import type { RunDesk, Word } from './use-run.ts'

interface RunFootProps {
  readonly desk: RunDesk
  readonly formats: Formats
  readonly locked: boolean
  readonly children: ReactNode
}

const saidForMs = 8000

/** A success is shown for a moment and then makes way for the keys. A failure stays until what it speaks of changes. */
function useSaid(word: Word | null): Word | null {
  const [over, setOver] = useState<Word | null>(null)
  useEffect(() => {
    if (word?.tone !== 'ok') return
    const wait = setTimeout(() => setOver(word), saidForMs)
    return () => clearTimeout(wait)
  }, [word])
  return word === over ? null : word
}

/** The last action, and its undo. */
export const RunFoot = ({ desk, formats, locked, children }: RunFootProps) => {
  const { t } = useTranslation('runOfShow')
  const { lastAdjustment } = desk.run
  const word = useSaid(desk.word)
  return (
    <footer className="ros__foot cuts-status stack gap-05 rule-top no-shrink">
      <NoticeArea>
        {word ? (
          <Status tone={word.tone} shape={word.tone}>
            {word.text}
          </Status>
        ) : (
          <span className="text-small muted truncate">{t('keys.legend')}</span>
        )}
      </NoticeArea>
      <div className="ros__acts line justify-end min-width-0">
        {lastAdjustment && (
          <Button
            small
            icon="undo"
            keyName={runKeyNames.undo}
            disabled={locked}
            title={formats.time(lastAdjustment.at)}
            onClick={() => void desk.undo()}
          >
            {t('undo', { what: t(`did.${lastAdjustment.how}`) })}
          </Button>
        )}
        {children}
      </div>
    </footer>
  )
}
