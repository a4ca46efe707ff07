import { type RefObject, useEffect, useRef } from 'react'

/**
 * From this much room for following lines on, the line before is shown too: three lines of a narrow run of show, in px.
 */
const afterPx = 132

/**
 * Keeps the item `topId` at the top of its list, below one earlier line: when another item begins, and whenever the
 * list is resized. While `isElsewhere`, a person has chosen or edits a line, which stays visible.
 */
export function useCurrentAtTop(
  list: RefObject<HTMLElement | null>,
  topId: string | undefined,
  isElsewhere: boolean,
): void {
  const elsewhere = useRef(isElsewhere)
  elsewhere.current = isElsewhere
  useEffect(() => {
    const element = list.current
    if (!element || topId === undefined) return
    const settle = () => (elsewhere.current ? showChosen(element) : showTop(element, topId))
    settle()
    const observer = new ResizeObserver(settle)
    observer.observe(element)
    return () => observer.disconnect()
  }, [list, topId])
}

function showTop(list: HTMLElement, topId: string): void {
  const top = list.querySelector<HTMLElement>(`[data-cue="${CSS.escape(topId)}"]`)
  if (!top) return
  const before = top.previousElementSibling
  if (!(before instanceof HTMLElement)) {
    list.scrollTop = 0
    return
  }
  const isRoomy = list.clientHeight - top.offsetHeight - before.offsetHeight >= afterPx
  // The position of a sticky element is its scrolled one, so another element is measured.
  list.scrollTop = isRoomy ? before.offsetTop : before.offsetTop + before.offsetHeight
}

const showChosen = (list: HTMLElement) =>
  list.querySelector('.ros-form, .ros-item--chosen')?.scrollIntoView({ block: 'nearest' })
