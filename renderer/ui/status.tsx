import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.tsx'

export type Tone = 'ok' | 'warn' | 'stop' | 'air' | 'alone' | 'wait' | 'none' | 'accent'

interface StatusProps {
  readonly tone: Tone
  readonly shape: IconName
  readonly children: ReactNode
}

/** A state: colour, shape and word, always the three. */
export const Status = ({ tone, shape, children }: StatusProps) => (
  <span className={`st st--${tone}`}>
    <Icon name={shape} />
    <span>{children}</span>
  </span>
)
