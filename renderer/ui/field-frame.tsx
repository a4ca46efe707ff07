import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export interface FieldWords {
  readonly label: string
  readonly hint?: string
  /** What to do, in words. Its place is reserved, so that nothing moves when it appears. */
  readonly error?: string | undefined
}

interface FieldFrameProps extends FieldWords {
  readonly id: string
  /** What to know before going on, in the place of the fault. */
  readonly warning?: string | undefined
  readonly children: ReactNode
}

/** The `aria` description of the control inside a `FieldFrame` of this id. */
export const describedBy = (id: string, error: string | undefined) => ({
  id,
  'aria-invalid': error ? true : undefined,
  'aria-describedby': `${id}-error`,
})

/** The frame of one control of a form: its label, a hint, and its fault. */
export const FieldFrame = ({ id, label, hint, error, warning, children }: FieldFrameProps) => (
  <div className="input stack gap-1">
    <label className="line justify-between text-strong" htmlFor={id}>
      {label}
      {hint && <span className="input__hint muted">{hint}</span>}
    </label>
    {children}
    <p
      id={`${id}-error`}
      className={`input__error min-height-20 row gap-15 bold i16 ${error ? 'tone-stop' : 'tone-warn'}`}
      aria-live="polite"
    >
      {error ? (
        <>
          <Icon name="stop" />
          {error}
        </>
      ) : (
        warning && (
          <>
            <Icon name="warn" />
            {warning}
          </>
        )
      )}
    </p>
  </div>
)
