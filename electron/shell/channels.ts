import type { Trade } from './trades.ts'

/**
 * What a page may request from the shell. Everything about the event goes to the station over http and its socket. This
 * list is only for actions of the system, and stays short.
 */
export const openTradeChannel = 'shell:open-trade'

/** The object that the preload puts into a page as `window.regieShell`. Absent in a browser. */
export interface ShellApi {
  /** Brings that trade's window to the front, or opens it. Rejects if the asking window may not. */
  openTrade(trade: Trade): Promise<void>
}
