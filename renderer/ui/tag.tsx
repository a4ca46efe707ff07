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
  <span
    className={
      tone
        ? `tag inline-row gap-1 round-s text-small-strong nowrap tag--${tone} shade-${tone} tone-${tone}`
        : 'tag inline-row gap-1 round-s text-small-strong nowrap'
    }
  >
    {shape && <Icon name={shape} />}
    {children}
  </span>
)
