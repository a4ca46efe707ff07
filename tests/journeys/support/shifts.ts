declare global {
  var moved: string[]
}

/**
 * Runs in the page and records layout shifts. Newest-first lists push their rows down, right-aligned counts
 * and the bars of a chart grow.
 */
export function watchShifts(): void {
  interface LayoutShift extends PerformanceEntry {
    readonly sources: readonly { node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
  }
  const mayMove = '[data-testid=earlier-passage], [data-testid=print-job], .bars, .end'
  globalThis.moved = []
  const at = ({ x, y, width, height }: DOMRectReadOnly) => `${x},${y} ${width}x${height}`
  new PerformanceObserver((list) => {
    // Shifts right after a key press count too, because keys cause everything here.
    for (const { sources } of list.getEntries() as LayoutShift[]) {
      for (const { node, previousRect, currentRect } of sources) {
        const element = node instanceof Element ? node : node?.parentElement
        const distance = Math.abs(currentRect.x - previousRect.x) + Math.abs(currentRect.y - previousRect.y)
        if (distance >= 3 && element && !element.closest(mayMove))
          globalThis.moved.push(`${element.className} from ${at(previousRect)} to ${at(currentRect)}`)
      }
    }
  }).observe({ type: 'layout-shift', buffered: false })
}
