import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.tsx'

interface FullPageProps {
  readonly shape: Extract<IconName, 'stop' | 'wait' | 'alone' | 'unknown' | 'minus'>
  readonly title: string
  readonly text?: string
  readonly home?: boolean
  readonly children?: ReactNode
}

const tones = {
  stop: 'tone-stop',
  wait: 'muted',
  alone: 'tone-alone',
  unknown: 'full-page__shape--warn',
  minus: 'muted',
}

/** A page with a single message. */
export const FullPage = ({ shape, title, text, home = false, children }: FullPageProps) => {
  const { t } = useTranslation()
  return (
    <main className="full-page middle gap-4 pad-6 text-center" aria-live="polite">
      <span className={`full-page__shape ${tones[shape]}`}>
        <Icon name={shape} />
      </span>
      <h1 className="title-huge">{title}</h1>
      {text && <p>{text}</p>}
      {children}
      {home && (
        <a className="btn btn--l" href="/">
          {t('page.home')}
        </a>
      )}
    </main>
  )
}
