import type { WebPreferences } from 'electron'

/**
 * How every page runs: in the system's sandbox, isolated from the preload, without Node. Several of these values are
 * today's defaults. They are written here because a default may change, and because a test reads them. Source:
 * Electron's security list.
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
  // The spell checker would download a dictionary, and underline people's names.
  spellcheck: false,
} as const satisfies WebPreferences
