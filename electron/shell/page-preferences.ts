import type { WebPreferences } from 'electron'

/**
 * How every page runs: in the system's sandbox, apart from the preload, with nothing of Node. Several of these are the
 * defaults of today; they are written down because a default may change, and because a test reads them.
 * Source: Electron's security list.
 */
export const pagePreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  // A dictionary would be fetched from the internet, and names of people would be underlined.
  spellcheck: false,
} as const satisfies WebPreferences
