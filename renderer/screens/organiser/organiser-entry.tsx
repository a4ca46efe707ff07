import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { onNewCode, takeCode } from '../../app/enter.ts'
import { Button } from '../../ui/button.tsx'
import { FullPage } from '../../ui/full-page.tsx'
import { type Entry, enterCloud } from './enter.ts'

// Read once, and taken out of the address before anything else: it must stay in no history and no screenshot.
const codeAtStart = takeCode(window)

/** Opens the link that brought somebody here, or says in words why it opens nothing. */
export const OrganiserEntry = ({ onIn }: { readonly onIn: () => void }) => {
  const { t } = useTranslation('organiser')
  const [code, setCode] = useState(codeAtStart)
  const [entry, setEntry] = useState<Entry | 'asking'>('asking')
  useEffect(
    () =>
      onNewCode(window, (fresh) => {
        setCode(fresh)
        setEntry('asking')
      }),
    [],
  )
  useEffect(() => {
    if (entry !== 'asking') return
    let isCurrent = true
    void enterCloud(code).then((result) => {
      if (!isCurrent) return
      if (result === 'in') onIn()
      else setEntry(result)
    })
    return () => {
      isCurrent = false
    }
  }, [entry, code, onIn])
  if (entry === 'asking' || entry === 'in') return <FullPage shape="wait" title={t('enter.asking')} />
  if (entry === 'away')
    return (
      <FullPage shape="alone" title={t('enter.away')} text={t('enter.awayText')}>
        <Button kind="primary" large onClick={() => setEntry('asking')}>
          {t('enter.again')}
        </Button>
      </FullPage>
    )
  const isToWait = entry === 'too-many-codes'
  return (
    <FullPage
      shape={isToWait ? 'wait' : 'stop'}
      title={t(`enter.${entry}`)}
      text={t(isToWait ? 'enter.wait' : 'enter.ask')}
    >
      {isToWait && <Button onClick={() => setEntry('asking')}>{t('enter.again')}</Button>}
    </FullPage>
  )
}
