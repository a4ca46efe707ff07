import type { ComponentProps } from 'react'
import type { ViewRow } from '../../shared/contract/contract.ts'
import { SelectField } from './select-field.tsx'

interface PrinterChoiceProps extends Omit<ComponentProps<typeof SelectField>, 'value' | 'onChange' | 'children'> {
  readonly printers: readonly Pick<ViewRow<'printers'>, 'printerId' | 'name'>[]
  /** The words for no printer, where that may be chosen. Its value is the empty text. */
  readonly none?: string
  readonly value: string | undefined
  readonly onChoose: (printerId: string) => void
}

/** The choice of a printer by its name. */
export const PrinterChoice = ({ printers, none, onChoose, ...field }: PrinterChoiceProps) => (
  <SelectField {...field} onChange={({ target }) => onChoose(target.value)}>
    {none !== undefined && <option value="">{none}</option>}
    {printers.map(({ printerId, name }) => (
      <option key={printerId} value={printerId}>
        {name}
      </option>
    ))}
  </SelectField>
)
