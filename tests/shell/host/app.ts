import { EventEmitter } from 'node:events'
import { closeBrowser, openBrowser } from './browser.ts'
import { takeLock } from './single-instance.ts'

class App extends EventEmitter {
  readonly isPackaged = false
  readonly #paths = new Map<string, string>()
  #isQuitting = false

  readonly whenReady = async (): Promise<void> => {
    await openBrowser()
    this.emit('ready')
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path)
  }

  getPath(name: string): string {
    return this.#paths.get(name) ?? ''
  }

  readonly getLocale = (): string => 'fr'

  requestSingleInstanceLock(): boolean {
    return takeLock(this.getPath('userData'), () => this.emit('second-instance'))
  }

  /** As Electron's: `before-quit` may hold it back; then windows close, and the process ends. */
  quit(): void {
    let isHeld = false
    this.emit('before-quit', {
      preventDefault() {
        isHeld = true
      },
    })
    if (isHeld || this.#isQuitting) return
    this.#isQuitting = true
    this.emit('will-quit', {})
    this.exit(0)
  }

  exit(code: number): void {
    void closeBrowser().finally(() => process.exit(code))
  }
}

export const app = new App()
