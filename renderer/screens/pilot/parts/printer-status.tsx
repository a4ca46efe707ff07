import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import type { IconName } from '../../../ui/icons.tsx'
import { usePrinterMessage } from '../../../ui/print-message.ts'
import { Status, type Tone } from '../../../ui/status.tsx'

type Printer = ViewRow<'printers'>

const looks: Readonly<Record<Printer['state'], readonly [Tone, IconName]>> = {
  ready: ['ok', 'ok'],
  busy: ['accent', 'print'],
  attention: ['stop', 'stop'],
  away: ['alone', 'alone'],
}

export const needsALook = ({ state }: Printer): boolean => state === 'attention' || state === 'away'

/** The printer's message, if it has one. */
export const PrinterStatus = ({ printer }: { readonly printer: Printer }) => {
  const { t } = useTranslation('pilot')
  const inWords = usePrinterMessage()
  const [tone, shape] = looks[printer.state]
  return (
    <Status tone={tone} shape={shape}>
      {inWords(printer.message) ?? t(`badges.state.${printer.state}`)}
    </Status>
  )
}
