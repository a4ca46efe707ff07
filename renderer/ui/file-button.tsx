import { type ComponentProps, useRef } from 'react'
import { Button } from './button.tsx'

/** Kinds that an import reads: endings, and the types that some systems go by. */
const lists = '.csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface FileButtonProps extends Omit<ComponentProps<typeof Button>, 'onClick'> {
  readonly onChoose: (file: File) => void
  /** Endings and types to choose among; lists of registrations or sessions where absent. */
  readonly kinds?: string
}

/** Opens the system's own window to choose one file of some kinds. */
export const FileButton = ({ onChoose, kinds = lists, ...button }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        className="vh"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept={kinds}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // The same file again must be a change too.
          currentTarget.value = ''
          if (file) onChoose(file)
        }}
      />
    </>
  )
}
