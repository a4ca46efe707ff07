import { EventEmitter } from 'node:events'
import { app } from './app.ts'
import { type Preferences, WebContents } from './web-contents.ts'

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const windows = new Set<BrowserWindow>()

/** A window that nobody sees: where it stands and whether it shows is only remembered. */
export class BrowserWindow extends EventEmitter {
  static readonly getAllWindows = (): BrowserWindow[] => [...windows]

  readonly webContents: WebContents
  #bounds: Rectangle
  #isMaximized = false
  isShown = false

  constructor({ webPreferences = {}, x = 0, y = 0, width = 800, height = 600 }: Options) {
    super()
    this.#bounds = { x, y, width, height }
    windows.add(this)
    this.webContents = new WebContents(webPreferences)
    app.emit('web-contents-created', {}, this.webContents)
    this.webContents.once('dom-ready', () => this.emit('ready-to-show'))
    this.webContents.once('destroyed', () => this.#forget())
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  show(): void {
    this.isShown = true
  }

  focus(): void {
    this.isShown = true
  }

  restore(): void {}

  maximize(): void {
    this.#isMaximized = true
  }

  setBounds(bounds: Rectangle): void {
    this.#bounds = bounds
    this.emit('move')
    this.emit('resize')
  }

  readonly getBounds = (): Rectangle => this.#bounds
  readonly getNormalBounds = (): Rectangle => this.#bounds
  readonly isMaximized = (): boolean => this.#isMaximized
  readonly isMinimized = (): boolean => false
  readonly isDestroyed = (): boolean => !windows.has(this)

  close(): void {
    this.emit('close', { preventDefault() {} })
    void this.webContents.opened.then(({ page }) => page.close())
  }

  destroy(): void {
    void this.webContents.opened.then(({ page }) => page.close())
  }

  #forget(): void {
    windows.delete(this)
    this.emit('closed')
    if (windows.size === 0) app.emit('window-all-closed')
  }
}

type Options = Partial<Rectangle> & { readonly webPreferences?: Preferences }
