import { type InputHTMLAttributes, type Ref, useId } from 'react'
import { Icon } from './icon.tsx'

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id'> {
  readonly label: string
  readonly hint?: string
  /** In words, what to do; its place is always kept, so that nothing moves when it comes. */
  readonly error?: string | undefined
  readonly ref?: Ref<HTMLInputElement>
}

export const Field = ({ label, hint, error, ref, ...rest }: FieldProps) => {
  const id = useId()
  return (
    <div className="input">
      <label htmlFor={id}>
        {label}
        {hint && <span className="input__hint">{hint}</span>}
      </label>
      <input
        autoComplete="off"
        spellCheck={false}
        {...rest}
        ref={ref}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-error`}
      />
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
