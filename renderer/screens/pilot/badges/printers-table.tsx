import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { PrinterStatus } from '../parts/printer-status.tsx'

type Printer = ViewRow<'printers'>

export const PrintersTable = ({ printers }: { readonly printers: readonly Printer[] }) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const [leaving, setLeaving] = useState<Printer | null>(null)
  return (
    <>
      <table className="ptable num">
        <thead>
          <tr>
            <th scope="col">{t('badges.name')}</th>
            <th scope="col">{t('badges.size')}</th>
            <th scope="col">{t('badges.queue')}</th>
            <th scope="col">{t('badges.stateWord')}</th>
            <th scope="col">
              <span className="vh">{t('action.gestures')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {printers.map((printer) => (
            <tr key={printer.printerId}>
              <th scope="row">
                {printer.name}
                <span className="bdg__a">
                  {t(`badges.driver.${printer.driver}`)}
                  {printer.address && ` · ${printer.address}`}
                </span>
              </th>
              <td className="nowrap">
                {t('badges.label', { width: number(printer.label.widthMm), height: number(printer.label.heightMm) })}
              </td>
              <td className={printer.waiting === 0 ? 'off nowrap' : 'nowrap'}>
                {printer.waiting === 0
                  ? '–'
                  : t('badges.waiting', { count: printer.waiting, value: number(printer.waiting) })}
              </td>
              <td>
                <PrinterStatus printer={printer} />
              </td>
              <td className="r">
                <Button small aria-label={`${t('badges.remove')} ${printer.name}`} onClick={() => setLeaving(printer)}>
                  {t('badges.remove')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {leaving && (
        <ConfirmDialog
          title={t('badges.removeTitle', { name: leaving.name })}
          more={t('badges.removeMore')}
          go={t('badges.removeGo')}
          command="printers.remove"
          input={{ printerId: leaving.printerId }}
          onClose={() => setLeaving(null)}
        />
      )}
    </>
  )
}
