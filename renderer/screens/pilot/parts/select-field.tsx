import { type ReactNode, type SelectHTMLAttributes, useId } from 'react'
import { Icon } from '../../../ui/icon.tsx'

interface SelectFieldProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'id'> {
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
  /** `<option>`s. */
  readonly children: ReactNode
}

/** A choice among named things, looking like the text fields beside it. */
export const SelectField = ({ label, hint, error, children, ...rest }: SelectFieldProps) => {
  const id = useId()
  return (
    <div className="input">
      <label htmlFor={id}>
        {label}
        {hint && <span className="input__hint">{hint}</span>}
      </label>
      <select {...rest} id={id} aria-invalid={error ? true : undefined} aria-describedby={`${id}-error`}>
        {children}
      </select>
      <p id={`${id}-error`} className="input__error" aria-live="polite">
        {error && (
          <>
            <Icon name="stop" />
            {error}
          </>
        )}
      </p>
    </div>
  )
}
