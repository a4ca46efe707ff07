import { useId } from 'react'
import { longestQuestion } from '../../../../shared/domain/questions/question-states.ts'
import { describedBy, FieldFrame } from '../../../ui/field-frame.tsx'

interface TextAreaProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly error?: string | undefined
  readonly onChange: (text: string) => void
  readonly onSubmit: () => void
}

/** A question being edited. Enter submits it, because a question is one line. */
export const TextArea = ({ label, hint, value, error, onChange, onSubmit }: TextAreaProps) => {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea
        data-autofocus
        className="mtext"
        lang="fr"
        rows={4}
        maxLength={longestQuestion}
        value={value}
        {...describedBy(id, error)}
        // Editing continues at the end. A click sets another place after this.
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          onSubmit()
        }}
      />
    </FieldFrame>
  )
}
