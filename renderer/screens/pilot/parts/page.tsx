import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'

interface PageProps {
  readonly title: string
  /** A state beside the title: what needs attention, whether all is saved. */
  readonly status?: ReactNode
  /** The page's buttons, on the right; at most one is primary. */
  readonly actions?: ReactNode
  /** The page fills the window and its parts scroll, instead of the page. */
  readonly filled?: boolean
  readonly children: ReactNode
}

export const Page = ({ title, status, actions, filled = false, children }: PageProps) => {
  const { t } = useTranslation('pilot')
  useEffect(() => {
    document.title = `${title} · ${t('title')}`
  }, [title, t])
  return (
    <main
      className={
        filled
          ? 'page column scroll gap-4 min-size-0 relative page--filled overflow-hidden'
          : 'page column scroll gap-4 min-size-0 relative'
      }
    >
      <div className="page__h min-height-40 wraps-status row gap-3 wrap">
        <h2 className="title-large">{title}</h2>
        {status}
        {actions && <span className="end row push-right">{actions}</span>}
      </div>
      {children}
    </main>
  )
}
