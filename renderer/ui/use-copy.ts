import { useRef, useState } from 'react'

/** Copies what a field shows; `copied` is null before the first try. */
export const useCopy = <Shown extends HTMLInputElement | HTMLTextAreaElement>() => {
  const field = useRef<Shown>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = async (text: string) => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // No clipboard on plain http or without leave: it is selected, the keyboard does the rest.
      setCopied(false)
    }
  }
  return { field, copied, copy }
}
