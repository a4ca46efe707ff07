import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Download } from '../after/download.tsx'

interface BoxDialogProps {
  readonly batchId: string
  readonly box: ViewRow<'printBatches'>['boxes'][number]
  /** From 1. */
  readonly place: number
  readonly onClose: () => void
}

/** One box as a PDF: for a print shop, or for a printer of plain sheets and a pair of scissors. */
export const BoxDialog = ({ batchId, box, place, onClose }: BoxDialogProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const name = t('badges.batch.sheets.title', { box: box.label })
  return (
    <Dialog
      title={name}
      about={t('badges.batch.out', { count: box.out, out: number(box.out), all: number(box.badges) })}
      onClose={onClose}
    >
      <div className="dialog__body stack gap-3">
        <p className="soft">{t('badges.batch.sheets.more')}</p>
        <div className="row gap-3 wrap">
          {(['marks', 'a4'] as const).map((layout) => (
            <Download
              key={layout}
              path={`badge-sheets?batch=${batchId}&box=${place}&layout=${layout}`}
              what={name}
              format={t(`badges.batch.sheets.${layout}`)}
            />
          ))}
        </div>
      </div>
    </Dialog>
  )
}
