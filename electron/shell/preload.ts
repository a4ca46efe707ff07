import { contextBridge, ipcRenderer } from 'electron'
import { openTradeChannel, type ShellApi } from './channels.ts'

/** One named function per action, never a generic tunnel: a page cannot choose the channel. */
const api: ShellApi = {
  openTrade: (trade) => ipcRenderer.invoke(openTradeChannel, { trade }) as Promise<void>,
}

contextBridge.exposeInMainWorld('regieShell', api)
