import type { Trade } from './trades.ts'

/**
 * What a page may ask of the shell. Everything about the event goes to the station, over http and its socket; this is
 * for what only the system can do, and stays short.
 */
export const openTradeChannel = 'shell:open-trade'

/** What the preload lays into a page as `window.regieShell`; absent in a browser. */
export interface ShellApi {
  /** Brings that trade's window to the front, or opens it. Rejects where the asking window may not. */
  openTrade(trade: Trade): Promise<void>
}
