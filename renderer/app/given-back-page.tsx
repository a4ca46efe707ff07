import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FullPage } from '../ui/full-page.tsx'
import { ReceiptDialog } from '../ui/stations/receipt-dialog.tsx'
import type { GivenBack } from './store.ts'

/** The last page of a station that was given back: the receipt in the window that asked, and a notice in the others. */
export const GivenBackPage = ({ receipt, timeZone }: GivenBack) => {
  const { t } = useTranslation()
  const [isNoted, setIsNoted] = useState(false)
  return (
    <>
      <FullPage shape="minus" title={t('station.givenBack')} text={t('station.givenBackText')} />
      {receipt && !isNoted && <ReceiptDialog receipt={receipt} timeZone={timeZone} onClose={() => setIsNoted(true)} />}
    </>
  )
}
