import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.tsx'

interface TagProps {
  readonly tone?: 'ok' | 'warn' | 'stop' | 'alone' | 'accent' | 'air'
  readonly shape?: IconName
  readonly children: ReactNode
}

/** A label, where a sentence would be too much. */
export const Tag = ({ tone, shape, children }: TagProps) => (
  <span className={tone ? `tag tag--${tone}` : 'tag'}>
    {shape && <Icon name={shape} />}
    {children}
  </span>
)
