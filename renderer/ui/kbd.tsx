import type { ReactNode } from 'react'

/** A key's name. Hidden from readers (the control says it in `aria-keyshortcuts`) and on tablets. */
export const Kbd = ({ children }: { readonly children: ReactNode }) => (
  <span className="key" aria-hidden="true">
    <kbd>{children}</kbd>
  </span>
)
