import { WebSocket } from 'ws'

export type Frames = ReturnType<typeof createFrames>

/** socket.io's frames over a bare ws: acknowledgements by number, and waiters for pushed text. */
export function createFrames(socket: Pick<WebSocket, 'send'>) {
  const answers = new Map<string, (reply: unknown) => void>()
  const waiting = new Map<Buffer, () => void>()
  let number = 0

  const askText = (event: string, text: string | undefined): Promise<unknown> =>
    new Promise((resolve) => {
      const key = String(number++)
      answers.set(key, resolve)
      socket.send(`42${key}[${[JSON.stringify(event), ...(text === undefined ? [] : [text])].join()}]`)
    })

  return {
    heard(data: Buffer): void {
      // A ping, answered by a pong.
      if (data.length === 1) {
        socket.send('3')
        return
      }
      // `43<number>[reply]`: an acknowledgement. `42[…]`: a push.
      if (data[1] === 0x33) {
        const open = data.indexOf(0x5b)
        const key = data.toString('latin1', 2, open)
        answers.get(key)?.(JSON.parse(data.toString('utf8', open))[0])
        answers.delete(key)
        return
      }
      for (const [marker, resolve] of waiting)
        if (data.includes(marker)) {
          waiting.delete(marker)
          resolve()
        }
    },
    ask: (event: string, message?: unknown): Promise<unknown> => askText(event, JSON.stringify(message)),
    /** `text` replaces a message's JSON, whatever it is. */
    askText,
    /** Resolves when a push contains these words. */
    until: (marker: string): Promise<void> => new Promise((resolve) => void waiting.set(Buffer.from(marker), resolve)),
  }
}

/** Connects with a token and receives the first snapshot of each view. `origin`: of the page, as a browser sends it. */
export function greet(
  url: string,
  token: string,
  views: readonly { readonly view: string; readonly params: object }[],
  lateMs: number,
  origin?: string,
): Promise<{ socket: WebSocket; frames: Frames }> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('not in time')), lateMs)
    const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
      perMessageDeflate: false,
      rejectUnauthorized: false,
      ...(origin !== undefined && { origin }),
    })
    const frames = createFrames(socket)
    let isIn = false
    socket.on('error', reject)
    socket.on('message', (data: Buffer) => {
      if (isIn) return frames.heard(data)
      const text = data.toString()
      if (text.startsWith('0')) return socket.send(`40${JSON.stringify({ token })}`)
      if (text.startsWith('44')) return reject(new Error(text))
      isIn = true
      Promise.all(views.map((view) => frames.ask('subscribe', view))).then((snapshots) => {
        clearTimeout(late)
        const refused = snapshots.find((one) => 'problem' in (one as object))
        if (refused) reject(new Error(JSON.stringify(refused)))
        else resolve({ socket, frames })
      }, reject)
    })
  })
}
