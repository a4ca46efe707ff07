import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandOutcome } from '../../../../shared/contract/contract.ts'
import { printerDrivers } from '../../../../shared/domain/badges/printer-drivers.ts'
import { useLanguage } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { useOrder } from '../parts/use-order.ts'

export type FoundPrinter = CommandOutcome<'printers.find'>['printers'][number]

/** The printers that the station finds when the dialog opens, and when asked again. One is chosen instead of typing its address. */
export const FoundPrinters = ({ onChoose }: { readonly onChoose: (printer: FoundPrinter) => void }) => {
  const { t } = useTranslation('pilot')
  const [language] = useLanguage()
  const { give, state } = useOrder('printers.find')
  const [printers, setPrinters] = useState<readonly FoundPrinter[]>([])
  const search = useCallback(async () => setPrinters((await give({}))?.printers ?? []), [give])
  useEffect(() => void search(), [search])
  const isOver = state === 'done' || state === 'refused'
  const words = isOver ? t('badges.dialog.found', { count: printers.length }) : t('badges.dialog.searching')
  return (
    <div className="stack rest-then-auto align-center">
      <SelectField
        label={t('badges.dialog.nearby')}
        hint={t('badges.dialog.nearbyMore')}
        value=""
        disabled={!isOver || printers.length === 0}
        onChange={({ target }) => {
          const chosen = printers.find(({ address }) => address === target.value)
          if (chosen) onChoose(chosen)
        }}
      >
        <option value="">{words}</option>
        {printers.map(({ name, driver, address, isKnown }) => (
          <option key={address} value={address} disabled={isKnown}>
            {[
              name,
              printerDrivers[driver].name[language],
              address,
              ...(isKnown ? [t('badges.dialog.known')] : []),
            ].join(' · ')}
          </option>
        ))}
      </SelectField>
      <Button disabled={!isOver} onClick={() => void search()}>
        {t('badges.dialog.searchAgain')}
      </Button>
    </div>
  )
}
