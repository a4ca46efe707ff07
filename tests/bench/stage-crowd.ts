import { WebSocket } from 'ws'

/**
 * Five hundred screens in a process of their own, over bare ws: what a page does with what it gets is the same for the
 * station and for the bound, and is no part of either. Started by `stage-screens.ts`; each order has one answer.
 */
export type Order =
  | { readonly do: 'join'; readonly crowd: string; readonly url: string; readonly count: number; readonly hail?: Hail }
  /** `text` is sent by the crowd's first socket; `last`: when the last of the others has `marker`. */
  | { readonly do: 'send'; readonly crowd: string; readonly text: string; readonly marker: string }
  | { readonly do: 'leave'; readonly crowd: string }

/** As socket.io greets: who one is, and what one watches. */
export interface Hail {
  /** Of the first socket, which sends. */
  readonly senderToken: string
  readonly token: string
  readonly view: string
  readonly params: object
}

interface Crowd {
  readonly sockets: readonly WebSocket[]
  /** Told of each message of the others. */
  heard: (data: Buffer) => void
}
const crowds = new Map<string, Crowd>()
const lateMs = 20_000

process.on('message', (order: Order) => {
  obey(order).then(
    (ms) => process.send?.({ ms }),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))

async function obey(order: Order): Promise<number> {
  if (order.do === 'join') return join(order)
  const crowd = crowds.get(order.crowd)
  if (!crowd) throw new Error(`no crowd ${order.crowd}`)
  if (order.do === 'leave') {
    for (const socket of crowd.sockets) socket.terminate()
    crowds.delete(order.crowd)
    return 0
  }
  const marker = Buffer.from(order.marker)
  let waiting = crowd.sockets.length - 1
  const begun = performance.now()
  const last = inTime<number>((resolve) => {
    crowd.heard = (data) => {
      if (data.includes(marker) && --waiting === 0) resolve(performance.now() - begun)
    }
  })
  crowd.sockets[0]?.send(order.text)
  return last
}

/** How long it took from the first screen's knock to the last one's first picture, the sender left out. */
async function join({ crowd: name, url, count, hail }: Extract<Order, { do: 'join' }>): Promise<number> {
  const crowd: Crowd = { sockets: [], heard: () => {} }
  const enter = (token: string | undefined, isSender: boolean) =>
    inTime<WebSocket>((resolve, reject) => {
      const socket = new WebSocket(hail ? `${url}/socket.io/?EIO=4&transport=websocket` : url, {
        perMessageDeflate: false,
      })
      let isIn = false
      socket.on('error', reject)
      socket.on('message', (data: Buffer) => {
        if (isIn) {
          // A sign of life is asked for, and given.
          if (data.length === 1) socket.send('3')
          else if (!isSender) crowd.heard(data)
          return
        }
        const text = data.toString()
        if (!hail || text.startsWith('430')) {
          isIn = true
          resolve(socket)
        } else if (text.startsWith('0')) socket.send(`40${JSON.stringify({ token })}`)
        else if (text.startsWith('44')) reject(new Error(text))
        else if (text.startsWith('40'))
          socket.send(`420${JSON.stringify(['subscribe', { view: hail.view, params: hail.params }])}`)
      })
    })
  const sender = await enter(hail?.senderToken, true)
  const begun = performance.now()
  const screens = await Promise.all(Array.from({ length: count }, () => enter(hail?.token, false)))
  const ms = performance.now() - begun
  crowds.set(name, Object.assign(crowd, { sockets: [sender, ...screens] }))
  return ms
}

function inTime<Value>(begin: (resolve: (value: Value) => void, reject: (error: unknown) => void) => void) {
  return new Promise<Value>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('not in time')), lateMs)
    begin(
      (value) => {
        clearTimeout(timer)
        resolve(value)
      },
      (error) => {
        clearTimeout(timer)
        reject(error)
      },
    )
  })
}
