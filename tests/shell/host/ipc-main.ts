type Handler = (event: { sender: object; senderFrame: object | null }, ...args: unknown[]) => unknown

const handlers = new Map<string, Handler>()

export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`a second handler for ${channel}`)
    handlers.set(channel, handler)
  },
}

/** What a page's `ipcRenderer.invoke` comes to. */
export async function invoke(sender: object, frame: object, channel: string, args: unknown[]): Promise<unknown> {
  const handler = handlers.get(channel)
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
  return await handler({ sender, senderFrame: frame }, ...args)
}
