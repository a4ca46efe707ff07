import type { ReactNode } from 'react'

interface EmptyProps {
  readonly title: string
  readonly more?: string
  readonly children?: ReactNode
}

/** An empty list: a calm sentence, and what would fill it. */
export const Empty = ({ title, more, children }: EmptyProps) => (
  <div className="empty pad-y-3 items-start stack gap-1">
    <p className="text-large-strong">{title}</p>
    {more && <p className="soft">{more}</p>}
    {children && <div className="space-above-3 line">{children}</div>}
  </div>
)
