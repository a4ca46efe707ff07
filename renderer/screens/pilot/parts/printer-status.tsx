import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import type { IconName } from '../../../ui/icons.tsx'
import { Status, type Tone } from '../../../ui/status.tsx'

type Printer = ViewRow<'printers'>

const looks: Readonly<Record<Printer['state'], readonly [Tone, IconName]>> = {
  ready: ['ok', 'ok'],
  busy: ['accent', 'print'],
  attention: ['stop', 'stop'],
  away: ['alone', 'alone'],
}

export const needsALook = ({ state }: Printer): boolean => state === 'attention' || state === 'away'

/** In the printer's own words where it has some. */
export const PrinterStatus = ({ printer }: { readonly printer: Printer }) => {
  const { t } = useTranslation('pilot')
  const [tone, shape] = looks[printer.state]
  return (
    <Status tone={tone} shape={shape}>
      {printer.message ?? t(`badges.state.${printer.state}`)}
    </Status>
  )
}
