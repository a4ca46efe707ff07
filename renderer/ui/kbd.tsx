import type { ReactNode } from 'react'

/** A key's name. Hidden on tablets and from screen readers (the control has `aria-keyshortcuts`). */
export const Kbd = ({ children }: { readonly children: ReactNode }) => (
  <span className="key" aria-hidden="true">
    <kbd>{children}</kbd>
  </span>
)
