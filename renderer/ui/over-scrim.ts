import { createContext, type ReactNode, type RefObject, use, useLayoutEffect, useState } from 'react'

/** What stays in reach while a dialog is open. */
export interface OverScrim {
  /** Where it stands without a dialog. */
  readonly place: RefObject<HTMLElement | null>
  readonly node: ReactNode
}

/** Null: nothing does. */
export const OverScrimContext = createContext<OverScrim | null>(null)

const edgePx = 8

/** For an open dialog, behind which nothing scrolls: the node, and the box at which it stands. Null until it was measured. */
export function useOverScrim() {
  const over = use(OverScrimContext)
  const place = over?.place
  const [box, setBox] = useState<{ left: number; top: number; width: number; height: number } | null>(null)
  useLayoutEffect(() => {
    const measure = () => {
      const element = place?.current
      if (!element) return
      const { left, top, width, height } = element.getBoundingClientRect()
      // In a window that scrolls it may be out of sight.
      setBox({ left, top: Math.min(top, innerHeight - height - edgePx), width, height })
    }
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [place])
  return over && box && { node: over.node, box }
}
