import type { ReactNode } from 'react'

/** A place kept for a passing word: it is announced, and nothing moves when it comes or goes. */
export const NoticeArea = ({ children }: { readonly children?: ReactNode }) => (
  <div className="notice" role="status" aria-live="polite">
    {children}
  </div>
)
