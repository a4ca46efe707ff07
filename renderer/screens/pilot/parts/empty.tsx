import type { ReactNode } from 'react'

interface EmptyProps {
  readonly title: string
  readonly more?: string
  readonly children?: ReactNode
}

/** An empty list: a calm sentence, and what would fill it. */
export const Empty = ({ title, more, children }: EmptyProps) => (
  <div className="empty">
    <p className="empty__t">{title}</p>
    {more && <p className="soft">{more}</p>}
    {children && <div className="empty__a">{children}</div>}
  </div>
)
