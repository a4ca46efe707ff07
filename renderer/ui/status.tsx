import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.tsx'

export type Tone = 'ok' | 'warn' | 'stop' | 'air' | 'alone' | 'wait' | 'none' | 'accent'

interface StatusProps {
  readonly tone: Tone
  readonly shape: IconName
  readonly children: ReactNode
}

/** A state, always with colour, shape and word. */
export const Status = ({ tone, shape, children }: StatusProps) => (
  <span className={`st st--${tone}`}>
    <Icon name={shape} />
    <span>{children}</span>
  </span>
)
