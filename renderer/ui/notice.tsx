import type { ReactNode } from 'react'

/** A reserved place for a temporary message. It is announced, and nothing moves when it comes or goes. */
export const NoticeArea = ({ children }: { readonly children?: ReactNode }) => (
  <div className="notice fill min-width-0 flex align-center min-height-20" role="status" aria-live="polite">
    {children}
  </div>
)
