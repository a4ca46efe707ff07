import { useSyncExternalStore } from 'react'
import { keyPlaceOf } from './booth-keys.ts'

/** Whether letters are text now, because a text field has the focus. */
export const useIsTyping = (): boolean =>
  useSyncExternalStore(subscribe, () => keyPlaceOf(document.activeElement, document) === 'typing')

function subscribe(onChange: () => void): () => void {
  document.addEventListener('focusin', onChange)
  document.addEventListener('focusout', onChange)
  return () => {
    document.removeEventListener('focusin', onChange)
    document.removeEventListener('focusout', onChange)
  }
}
