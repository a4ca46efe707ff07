import { type ReactNode, type RefObject, useEffect, useMemo, useState } from 'react'
import { type OverScrim, OverScrimContext } from '../../../ui/over-scrim.ts'

const edgePx = 8

interface SafetyOverDialogsProps {
  /** The keys where they stand without a dialog. */
  readonly place: RefObject<HTMLElement | null>
  readonly keys: ReactNode
  readonly children: ReactNode
}

/** The safety keys stay above the scrim of every dialog, at their place: whoever reaches for them finds them there. */
export const SafetyOverDialogs = ({ place, keys, children }: SafetyOverDialogsProps) => {
  const [box, setBox] = useState<DOMRect | null>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => setBox(element.getBoundingClientRect())
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    addEventListener('resize', measure)
    addEventListener('scroll', measure, { capture: true, passive: true })
    return () => {
      observer.disconnect()
      removeEventListener('resize', measure)
      removeEventListener('scroll', measure, { capture: true })
    }
  }, [place])
  const over = useMemo((): OverScrim | null => {
    if (!box) return null
    const { left, width, height } = box
    // In a window that scrolls they may be out of sight.
    const top = Math.min(box.top, innerHeight - height - edgePx)
    return { top, node: <div style={{ position: 'fixed', left, top, width, height, display: 'grid' }}>{keys}</div> }
  }, [box, keys])
  return <OverScrimContext value={over}>{children}</OverScrimContext>
}
