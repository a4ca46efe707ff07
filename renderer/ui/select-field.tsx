import { type ReactNode, type SelectHTMLAttributes, useId } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx'

interface SelectFieldProps extends FieldWords, Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'id'> {
  /** What to know of the present choice. */
  readonly warning?: string | undefined
  /** `<option>`s. */
  readonly children: ReactNode
}

/** A choice among named items, styled like the text fields beside it. */
export const SelectField = ({ label, hint, error, warning, children, ...rest }: SelectFieldProps) => {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} error={error} warning={warning} {...(hint && { hint })}>
      <select {...rest} {...describedBy(id, error)}>
        {children}
      </select>
    </FieldFrame>
  )
}
