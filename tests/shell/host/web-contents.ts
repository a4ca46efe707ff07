import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from '@playwright/test'
import { contextOf } from './browser.ts'
import { guardNavigation } from './guard-navigation.ts'
import { invoke } from './ipc-main.ts'
import { pageScript, preloadScript } from './page-world.ts'
import { session } from './session.ts'

const world = 'Electron Isolated Context'

/** Electron's own values where the shell gives none. */
const usual = { contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false, webSecurity: true }
export type Preferences = Partial<typeof usual> & { readonly partition?: string; readonly preload?: string }

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' }

/** A page of Chromium behind the API of `webContents`. Events: those that the shell listens to. */
export class WebContents extends EventEmitter {
  readonly #preferences: Preferences & typeof usual
  readonly opened: Promise<{ page: Page; cdp: CDPSession }>
  openHandler: OpenHandler = () => ({ action: 'allow' })
  /** The address that the shell itself has asked for: going there is no navigation of the page. */
  asked: string | undefined
  #url = ''
  isGone = false

  constructor(preferences: Preferences) {
    super()
    this.#preferences = { ...usual, ...preferences }
    this.opened = this.#open()
  }

  readonly getLastWebPreferences = (): Preferences => this.#preferences
  readonly getURL = (): string => this.#url
  readonly isDestroyed = (): boolean => this.isGone

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }

  async loadURL(url: string): Promise<void> {
    const { cdp } = await this.opened
    this.asked = url
    const { errorText } = (await cdp.send('Page.navigate', { url })) as { errorText?: string }
    if (!errorText) return
    const code = errorText === 'net::ERR_ABORTED' ? -3 : -102
    this.emit('did-fail-load', {}, code, errorText, url, true)
    throw new Error(errorText)
  }

  reload(): void {
    this.asked = this.#url
    void this.opened.then(({ cdp }) => cdp.send('Page.reload'))
  }

  async #open(): Promise<{ page: Page; cdp: CDPSession }> {
    const { partition = '', preload, nodeIntegration, contextIsolation } = this.#preferences
    const context = await contextOf(partition)
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    await cdp.send('Page.enable')
    await cdp.send('Runtime.enable')
    await page.exposeBinding('hostPermission', ({ frame }, permission: string) =>
      session.fromPartition(partition).request(this, permission, frame.url()),
    )
    await page.addInitScript(pageScript({ hasNode: nodeIntegration }))
    if (preload) await this.#preload(cdp, page, readFileSync(preload, 'utf8'), contextIsolation)
    await guardNavigation(this, page, cdp)
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.#url = frame.url()
    })
    page.on('domcontentloaded', () => this.emit('dom-ready'))
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed' }))
    page.on('close', () => {
      this.isGone = true
      this.emit('destroyed')
    })
    return { page, cdp }
  }

  async #preload(cdp: CDPSession, page: Page, source: string, isApart: boolean): Promise<void> {
    const place = isApart ? { executionContextName: world } : {}
    await cdp.send('Runtime.addBinding', { name: 'hostInvoke', ...place })
    cdp.on('Runtime.bindingCalled', async ({ name, payload, executionContextId }) => {
      if (name !== 'hostInvoke') return
      const { id, channel, args } = JSON.parse(payload) as { id: number; channel: string; args: unknown[] }
      const frame = { url: page.url(), parent: null }
      const answer = await invoke(this, frame, channel, args).then(
        (value) => [true, value ?? null],
        (error: Error) => [false, error.message],
      )
      const expression = `hostAnswer(${id}, ${answer.map((part) => JSON.stringify(part)).join(', ')})`
      await cdp.send('Runtime.evaluate', { contextId: executionContextId, expression }).catch(() => {})
    })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: preloadScript(source),
      ...(isApart && { worldName: world }),
    })
  }
}
