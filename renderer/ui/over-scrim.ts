import { createContext, type ReactNode } from 'react'

/** What stays in reach while a dialog is open. */
export interface OverScrim {
  /** Fixed to the window, below every dialog. */
  readonly node: ReactNode
  /** Where it begins, in px from the window's top. */
  readonly top: number
}

/** Null: nothing does. */
export const OverScrimContext = createContext<OverScrim | null>(null)
