import { type ReactNode, type Ref, useCallback, useState } from 'react'

interface WindowedRowsProps {
  readonly label: string
  readonly count: number
  /** The height of every row, in CSS pixels. */
  readonly rowHeight: number
  readonly rowKey: (index: number) => string
  readonly children: (index: number) => ReactNode
  readonly onScroll?: (scrollTop: number) => void
  readonly scroller?: Ref<HTMLElement>
}

/** Rows drawn beyond the visible part, so that a fast scroll shows no blank. */
const spare = 12

/** A list of any length that draws only visible rows. Its box takes the focus, so that arrow keys scroll it. */
export const WindowedRows = (props: WindowedRowsProps) => {
  const { label, count, rowHeight, rowKey, children, onScroll, scroller } = props
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(800)
  const measure = useCallback(
    (element: HTMLElement | null) => {
      if (typeof scroller === 'function') scroller(element)
      else if (scroller) scroller.current = element
      if (!element) return
      const observer = new ResizeObserver(() => setHeight(element.clientHeight))
      observer.observe(element)
      return () => observer.disconnect()
    },
    [scroller],
  )
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight), count - 1) - spare)
  const last = Math.min(count, Math.ceil((top + height) / rowHeight) + spare)
  const shown = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index)
  return (
    <section
      ref={measure}
      className="rows scroll"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      onScroll={({ currentTarget }) => {
        setTop(currentTarget.scrollTop)
        onScroll?.(currentTarget.scrollTop)
      }}
    >
      <ul className="relative" style={{ height: count * rowHeight }}>
        {shown.map((index) => (
          <li
            key={rowKey(index)}
            aria-posinset={index + 1}
            aria-setsize={count}
            style={{ top: index * rowHeight, height: rowHeight }}
          >
            {children(index)}
          </li>
        ))}
      </ul>
    </section>
  )
}
