import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { printerDrivers } from '../../../../shared/domain/badges/printer-drivers.ts'
import { useFormats } from '../../../i18n/format.ts'
import { useLanguage } from '../../../i18n/use-language.ts'
import { ConfirmedButton } from '../parts/confirmed-button.tsx'
import { PrinterStatus } from '../parts/printer-status.tsx'
import { Table } from '../parts/table.tsx'
import { PrinterGestures } from './printer-gestures.tsx'
import { TestButton } from './test-button.tsx'

type Printer = ViewRow<'printers'>

export const PrintersTable = ({ printers }: { readonly printers: readonly Printer[] }) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const [language] = useLanguage()
  return (
    <Table columns={[t('badges.name'), t('badges.size'), t('badges.queue'), t('badges.stateWord')]} gestures={true}>
      {printers.map((printer) => (
        <tr key={printer.printerId}>
          <th scope="row">
            {printer.name}
            <span className="block soft text-small break-anywhere">
              {printerDrivers[printer.driver].name[language]}
              {printer.address && ` · ${printer.address}`}
              {!printer.isOwn && printer.station && ` · ${t('badges.takeOver.of', { station: printer.station })}`}
            </span>
            {printer.rival && (
              <span className="block soft text-small break-anywhere">
                {t('badges.takeOver.rival', { station: printer.rival })}
              </span>
            )}
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
            {printer.labelsLeft !== null && (
              <span className="block soft text-small break-anywhere">
                {t('badges.roll.left', { count: printer.labelsLeft, value: number(printer.labelsLeft) })}
              </span>
            )}
          </td>
          <td className="r">
            <span className="bdg__go inline-flex wrap justify-end">
              <TestButton printer={printer} />
              <PrinterGestures
                printer={printer}
                others={printers.filter(({ printerId }) => printerId !== printer.printerId)}
              />
              {(!printer.isOwn || printer.rival !== null) && (
                <ConfirmedButton
                  word={t('badges.takeOver.word')}
                  on={printer.name}
                  title={t('badges.takeOver.title', { name: printer.name })}
                  more={t('badges.takeOver.more', { station: printer.station ?? '' })}
                  go={t('badges.takeOver.go')}
                  command="printers.takeOver"
                  input={{ printerId: printer.printerId }}
                />
              )}
              <ConfirmedButton
                word={t('badges.remove')}
                on={printer.name}
                title={t('badges.removeTitle', { name: printer.name })}
                more={t('badges.removeMore')}
                go={t('badges.removeGo')}
                command="printers.remove"
                input={{ printerId: printer.printerId }}
              />
            </span>
          </td>
        </tr>
      ))}
    </Table>
  )
}
