import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export interface FieldWords {
  readonly label: string
  readonly hint?: string
  /** In words, what to do; its place is always kept, so that nothing moves when it comes. */
  readonly error?: string | undefined
}

/** What the control inside a `FieldFrame` of this id says of itself to readers. */
export const describedBy = (id: string, error: string | undefined) => ({
  id,
  'aria-invalid': error ? true : undefined,
  'aria-describedby': `${id}-error`,
})

/** What stands around one control of a form: its label, a hint, and what is wrong with it. */
export const FieldFrame = ({ id, label, hint, error, children }: FieldWords & { id: string; children: ReactNode }) => (
  <div className="input">
    <label htmlFor={id}>
      {label}
      {hint && <span className="input__hint">{hint}</span>}
    </label>
    {children}
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
