import { type ReactNode, useId } from 'react'

interface CardProps {
  readonly title: string
  /** Beside the title: a count, muted. */
  readonly about?: ReactNode
  readonly end?: ReactNode
  readonly stale?: boolean
  readonly className?: string
  readonly children: ReactNode
}

export const Card = ({ title, about, end, stale = false, className, children }: CardProps) => {
  const id = useId()
  return (
    <section
      className={['pcard pad-4-5 panel min-width-0', className, stale && 'stale'].filter(Boolean).join(' ')}
      aria-labelledby={id}
      aria-busy={stale || undefined}
    >
      <header className="pcard__h space-below-2 min-height-20 row">
        <h3 className="text-strong nowrap" id={id}>
          {title}
        </h3>
        {about && <span className="muted num">{about}</span>}
        {end && <span className="end row gap-3 push-right">{end}</span>}
      </header>
      {children}
    </section>
  )
}
