import type { ReactNode } from 'react'
import { useNow } from '../app/use-connection.ts'
import { useFormats } from '../i18n/format.ts'
import { Chain } from './chain.tsx'
import { Mark } from './icon.tsx'
import { LanguageSwitch } from './language-switch.tsx'

interface BarProps {
  /** The desk or screen. */
  readonly where: string
  /** Its context: the door, the day. */
  readonly context?: ReactNode
  readonly timeZone?: string | undefined
  readonly children?: ReactNode
}

/** The top of every staff screen. The chain is always on its right. */
export const Bar = ({ where, context, timeZone, children }: BarProps) => {
  const { timeWithSeconds } = useFormats(timeZone)
  const now = useNow(1_000)
  return (
    <header className="bar flex align-center surface rule-bottom min-width-0">
      <Mark />
      <h1 className="bar__where nowrap">{where}</h1>
      {context && <span className="bar__ctx soft rule-left truncate">{context}</span>}
      <div className="bar__end flex align-center no-shrink push-right">
        {children}
        <LanguageSwitch />
      </div>
      <time className="bar__clock">{timeWithSeconds(now)}</time>
      <Chain timeZone={timeZone} />
    </header>
  )
}
