import type { ReactNode } from 'react'

interface EmptyProps {
  readonly title: string
  readonly more?: string
  readonly children?: ReactNode
}

/** An empty list: a calm sentence, and what would fill it. */
export const Empty = ({ title, more, children }: EmptyProps) => (
  <div className="empty stack gap-1">
    <p className="text-large-strong">{title}</p>
    {more && <p className="soft">{more}</p>}
    {children && <div className="empty__a line">{children}</div>}
  </div>
)
