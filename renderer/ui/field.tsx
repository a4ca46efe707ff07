import { type InputHTMLAttributes, type Ref, useId } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx'

interface FieldProps extends FieldWords, Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id'> {
  readonly ref?: Ref<HTMLInputElement>
}

export const Field = ({ label, hint, error, ref, ...rest }: FieldProps) => {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} error={error} {...(hint && { hint })}>
      <input autoComplete="off" spellCheck={false} {...rest} ref={ref} {...describedBy(id, error)} />
    </FieldFrame>
  )
}
