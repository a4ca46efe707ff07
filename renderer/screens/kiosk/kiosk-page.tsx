import { type ReactNode, useEffect, useRef } from 'react'

interface KioskPageProps {
  /** The colour of the upper part: neutral, green for a badge, or calm blue for a desk. */
  readonly tone: 'plain' | 'ok' | 'help'
  readonly title: ReactNode
  readonly text?: ReactNode
  /** Shown large below the text: a desk's number. */
  readonly place?: ReactNode
  /** Keys, in reach of a person who sits. */
  readonly children: ReactNode
}

/** The upper part is read, the lower part is pressed. A step's title has the focus, so that it is read aloud. */
export const KioskPage = ({ tone, title, text, place, children }: KioskPageProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <section className={`kiosk__top column kiosk__top--${tone}`} aria-live="polite">
        <h1 ref={heading} tabIndex={-1} className="text-balance break-anywhere">
          {title}
        </h1>
        {text && <p className="text-balance">{text}</p>}
        {place && <p className="kiosk__place">{place}</p>}
      </section>
      <div className="kiosk__keys column min-height-0">{children}</div>
    </>
  )
}
