import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { SelectField } from '../../../ui/select-field.tsx'

interface PrinterChoiceProps {
  readonly label: string
  readonly printers: readonly ViewRow<'printers'>[]
  readonly value: string | undefined
  readonly onChange: (printerId: string) => void
}

/** The choice of a printer, the first field of a dialog. */
export const PrinterChoice = ({ label, printers, value, onChange }: PrinterChoiceProps) => (
  <SelectField data-autofocus label={label} value={value} onChange={({ target }) => onChange(target.value)}>
    {printers.map(({ printerId, name }) => (
      <option key={printerId} value={printerId}>
        {name}
      </option>
    ))}
  </SelectField>
)
