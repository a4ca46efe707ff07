type Details = { requestingUrl: string; isMainFrame: boolean }
type RequestHandler = (contents: object, permission: string, answer: (is: boolean) => void, details: Details) => void
type CheckHandler = (contents: object, permission: string, origin: string, details: Details) => boolean

/** Holds the handlers, and asks them as Electron does: without one, everything is granted. */
export class Session {
  #onRequest: RequestHandler | undefined
  #onCheck: CheckHandler | undefined

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.#onRequest = handler
  }

  setPermissionCheckHandler(handler: CheckHandler): void {
    this.#onCheck = handler
  }

  setDevicePermissionHandler(): void {}

  /** What a page asks for. */
  request(contents: object, permission: string, url: string): Promise<boolean> {
    const handler = this.#onRequest
    if (handler === undefined) return Promise.resolve(true)
    return new Promise((resolve) => handler(contents, permission, resolve, { requestingUrl: url, isMainFrame: true }))
  }

  /** What a page only looks up. */
  check(contents: object, permission: string, url: string): boolean {
    const { origin } = new URL(url)
    return this.#onCheck?.(contents, permission, origin, { requestingUrl: url, isMainFrame: true }) ?? true
  }
}

const sessions = new Map<string, Session>()
const fromPartition = (partition: string): Session => {
  const known = sessions.get(partition) ?? new Session()
  sessions.set(partition, known)
  return known
}

export const session = { defaultSession: fromPartition(''), fromPartition }
