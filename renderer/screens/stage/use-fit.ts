import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Measure } from '../../../shared/kernel/fit-text.ts'

/** A box laid out by the page; lengths in px. */
export interface MeasuredBox {
  readonly width: number
  readonly height: number
  readonly em: number
  readonly measure: Measure
}

/** The result of `layOut` for the box of `ref`, repeated when either changes. Null until it was measured. */
export function useFit<Fit>(
  weight: number,
  layOut: (box: MeasuredBox) => Fit,
): { readonly ref: RefObject<HTMLDivElement | null>; readonly fitted: Fit | null } {
  const ref = useRef<HTMLDivElement>(null)
  const [fitted, setFitted] = useState<Fit | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const refit = () => {
      const { clientWidth: width, clientHeight: height } = element
      const { fontFamily, fontSize } = getComputedStyle(element)
      if (width === 0 || height === 0) return
      const em = Number.parseFloat(fontSize)
      setFitted(layOut({ width, height, em, measure: measureIn(weight, fontFamily) }))
    }
    refit()
    // The page's font may load a moment later, and a projector may be turned.
    const watch = new ResizeObserver(refit)
    watch.observe(element)
    void document.fonts.ready.then(refit)
    return () => watch.disconnect()
  }, [weight, layOut])
  return { ref, fitted }
}

const measuredAt = 200
let canvas: CanvasRenderingContext2D | null = null
/** Width at size 1. */
function measureIn(weight: number, family: string): Measure {
  canvas ??= document.createElement('canvas').getContext('2d')
  const context = canvas
  if (!context) return (text) => text.length * 0.6
  return (text) => {
    context.font = `${weight} ${measuredAt}px ${family}`
    return context.measureText(text).width / measuredAt
  }
}
