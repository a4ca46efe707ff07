import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { noDrafts } from './template/template-draft.ts'
import { TestPrintDialog } from './template/test-print-dialog.tsx'

/** Prints a specimen of the badge in use, with a made-up person. */
export const TestButton = ({ printer }: { readonly printer: ViewRow<'printers'> }) => {
  const { t } = useTranslation('pilot')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button small aria-label={`${t('badges.test')} ${printer.name}`} onClick={() => setIsOpen(true)}>
        {t('badges.test')}
      </Button>
      {isOpen && (
        <TestPrintDialog
          sample="usual"
          drafts={noDrafts}
          printerId={printer.printerId}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  )
}
