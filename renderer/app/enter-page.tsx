import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { FullPage } from '../ui/full-page.tsx'
import { type Entry, enterWithCode, onNewCode, takeCode } from './enter.ts'

// Read once, and taken out of the address before anything else: it must stay in no history and no screenshot.
const codeAtStart = takeCode(window)

export const EnterPage = () => {
  const { t } = useTranslation()
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
    void enterWithCode(code).then((result) => {
      if (!isCurrent) return
      // A page of its own: the socket starts with the cookie.
      if (result === 'in') location.replace(`/${location.search}`)
      else setEntry(result)
    })
    return () => {
      isCurrent = false
    }
  }, [entry, code])
  if (entry === 'asking' || entry === 'in') return <FullPage shape="wait" title={t('access.entering')} />
  if (entry === 'away')
    return (
      <FullPage shape="alone" title={t('link.gone')} text={t('access.awayText')}>
        <Button kind="primary" large onClick={() => setEntry('asking')}>
          {t('access.tryAgain')}
        </Button>
      </FullPage>
    )
  return (
    <FullPage
      shape="stop"
      title={t(entry === 'no-code' ? 'access.noCode' : 'access.codeRefused')}
      text={t('access.askForLink')}
    />
  )
}
