import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { PrinterStatus } from '../parts/printer-status.tsx'
import { linkTo } from '../sections.ts'

interface PrintersCardProps {
  readonly printers: readonly ViewRow<'printers'>[]
  /** People who are in without a badge. */
  readonly lacking: number
  readonly stale: boolean
}

export const PrintersCard = ({ printers, lacking, stale }: PrintersCardProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  return (
    <Card
      title={t('overview.printers.title')}
      stale={stale}
      end={<a href={linkTo('badges')}>{t('overview.printers.manage')}</a>}
    >
      {lacking > 0 && (
        <Status tone="warn" shape="warn">
          {t('overview.printers.lacking', { count: lacking, value: number(lacking) })}
        </Status>
      )}
      {printers.length === 0 ? (
        <Empty title={t('overview.printers.none')} more={t('overview.printers.noneMore')} />
      ) : (
        <ul className="num">
          {printers.map((printer) => (
            <li
              key={printer.printerId}
              className={
                printer.message === null
                  ? 'pr column-gap-4 wraps-status min-height-36 cells'
                  : 'pr column-gap-4 wraps-status min-height-36 cells pr--told'
              }
            >
              <span className="truncate">{printer.name}</span>
              <span className="soft">
                {printer.waiting > 0 && t('badges.waiting', { count: printer.waiting, value: number(printer.waiting) })}
              </span>
              <PrinterStatus printer={printer} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
