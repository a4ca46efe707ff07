import { type RefObject, useLayoutEffect } from 'react'

/** In the open dialog: arrows move along its list from anywhere, and the key that opened it checks again. */
export const useFindingsKeys = (
  list: RefObject<HTMLUListElement | null>,
  lookKey: string,
  onLook: () => void,
): void => {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
      if (event.key === lookKey) {
        event.preventDefault()
        if (!event.repeat) onLook()
      }
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
      const rows = [...(list.current?.querySelectorAll('button') ?? [])]
      const at = rows.indexOf(document.activeElement as HTMLButtonElement)
      const next = rows[event.key === 'ArrowDown' ? Math.min(rows.length - 1, at + 1) : Math.max(0, at - 1)]
      if (!next) return
      event.preventDefault()
      next.focus()
      next.scrollIntoView({ block: 'nearest' })
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}
