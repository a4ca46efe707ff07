import { type RefObject, useEffect } from 'react'

/**
 * The field has the focus whenever nothing else needs it. Tab may move to a button, because everything must be
 * reachable by keyboard. But a letter typed there (probably a scanner's) goes to the field. So does the focus after a
 * click, or when the focused element is gone.
 */
export const useFieldFocus = (field: RefObject<HTMLInputElement | null>, isBusy: boolean): void => {
  useEffect(() => {
    if (isBusy) return
    const focus = () => field.current?.focus({ preventScroll: true })
    const afterClick = () => queueMicrotask(() => isTyping(document.activeElement) || focus())
    const afterBlur = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget === null) setTimeout(() => document.activeElement === document.body && focus())
    }
    const beforeLetter = (event: KeyboardEvent) => {
      const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
      if (isLetter && !isTyping(document.activeElement)) focus()
    }
    focus()
    addEventListener('focus', focus)
    document.addEventListener('click', afterClick)
    document.addEventListener('focusout', afterBlur)
    document.addEventListener('keydown', beforeLetter, { capture: true })
    return () => {
      removeEventListener('focus', focus)
      document.removeEventListener('click', afterClick)
      document.removeEventListener('focusout', afterBlur)
      document.removeEventListener('keydown', beforeLetter, { capture: true })
    }
  }, [field, isBusy])
}

const isTyping = (element: Element | null): boolean =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element?.closest('dialog') != null
