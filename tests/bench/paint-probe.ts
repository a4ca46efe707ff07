/** What the page has seen: one entry for each key whose answer has been painted. */
export interface PaintProbe {
  /** Milliseconds from the key to the frame that shows its answer. */
  readonly painted: number[]
  /** A letter was typed and its answer is not on the screen yet. */
  readonly waiting: () => boolean
}

declare global {
  var paintProbe: PaintProbe
}

/**
 * Runs inside the page. A key's time is its event's own stamp, made by the browser when the key came. Its answer is
 * there when the rows have changed: every letter more changes them, if only by what is marked in the names. It is
 * painted when, after the next animation frame has begun, a task has its turn: the frame's layout and paint lie between.
 */
export function installPaintProbe(): void {
  const painted: number[] = []
  const rows = () =>
    Array.from(document.querySelectorAll('[data-testid=search-row]'), (row) => row.innerHTML).join('\n')
  let typedAt: number | undefined
  let before = ''
  document.addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key.length !== 1) return
      typedAt = timeStamp
      before = rows()
    },
    { capture: true },
  )
  new MutationObserver(() => {
    const from = typedAt
    if (from === undefined || rows() === before) return
    typedAt = undefined
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => painted.push(performance.now() - from)
      port2.postMessage(null)
    })
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
  globalThis.paintProbe = { painted, waiting: () => typedAt !== undefined }
}
