import { useRef, useState } from 'react'

/** Copies a field's value. `copied` is null before the first try. */
export const useCopy = <Shown extends HTMLInputElement | HTMLTextAreaElement>() => {
  const field = useRef<Shown>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = async (text: string) => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // Without a clipboard (plain http, or no permission) the text is selected, and the person copies it by keyboard.
      setCopied(false)
    }
  }
  return { field, copied, copy }
}
