import { type ComponentProps, useRef } from 'react'
import { Button } from './button.tsx'

/** File types for an import: extensions, and the media types that some systems use. */
const lists = '.csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface FileButtonProps extends Omit<ComponentProps<typeof Button>, 'onClick'> {
  readonly onChoose: (file: File) => void
  /** Accepted extensions and types. By default those of registration and session lists. */
  readonly kinds?: string
}

/** Opens the system's file chooser for one file. */
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
          // Choosing the same file again must count as a change.
          currentTarget.value = ''
          if (file) onChoose(file)
        }}
      />
    </>
  )
}
