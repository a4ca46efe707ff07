import { once } from 'node:events'
import { WebSocket } from 'ws'

export interface PracticeClient {
  /** Emits with an acknowledgement, and waits for it. */
  ask(event: string, message: unknown): Promise<void>
  close(): void
}

/** A desk's connection in the fewest words: socket.io's own client would be a second library to load in a station. */
export async function connectPractice(url: string, token: string): Promise<PracticeClient> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  const waiting = new Map<string, { resolve: () => void; reject: (error: Error) => void }>()
  let asked = 0
  let connected = () => {}
  socket.on('message', (data) => {
    const text = String(data)
    if (text === '2') socket.send('3')
    else if (text.startsWith('40')) connected()
    else if (text.startsWith('43')) answered(/^43(\d+)/.exec(text)?.[1] ?? '')
  })
  const answered = (id: string) => {
    waiting.get(id)?.resolve()
    waiting.delete(id)
  }
  await once(socket, 'open')
  await new Promise<void>((resolve, reject) => {
    connected = resolve
    socket.on('close', () => {
      const gone = new Error('the practice station hung up')
      for (const one of [{ reject }, ...waiting.values()]) one.reject(gone)
    })
    socket.send(`40${JSON.stringify({ token })}`)
  })
  return {
    ask: (event, message) =>
      new Promise((resolve, reject) => {
        const id = String(asked++)
        waiting.set(id, { resolve, reject })
        socket.send(`42${id}${JSON.stringify([event, message])}`)
      }),
    close: () => socket.close(),
  }
}
