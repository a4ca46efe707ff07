import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'

/** Behaviour of a scripted OBS that a real one never shows. */
export interface Manners {
  /** Sent unchanged, instead of the greeting. */
  readonly hello?: string | Buffer
  /** Instead of an answer to a request or a batch. `undefined`: no answer. */
  readonly answer?: (request: Request) => string | Buffer | undefined
  /** Sent once, as soon as a client is identified. */
  readonly afterIdentified?: readonly (string | Buffer)[]
  readonly closeWith?: number
}

interface Request {
  readonly op: number
  readonly requestId: string
  readonly types: readonly string[]
}

const op = { hello: 0, identified: 2, event: 5, answer: 7, batchAnswer: 9 }

/** Speaks obs-websocket 5 as far as its behaviour allows. Only for what a real OBS cannot be made to do. */
export async function startScriptedObs(manners: Manners) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, handleProtocols: () => 'obswebsocket.json' })
  await once(server, 'listening')
  let connections = 0
  server.on('connection', (socket) => {
    connections += 1
    socket.on('error', () => {})
    socket.send(manners.hello ?? JSON.stringify({ op: op.hello, d: { obsWebSocketVersion: '5.5.2', rpcVersion: 1 } }))
    socket.on('message', (data) => hear(socket, JSON.parse(String(data)), manners))
  })
  const { port } = server.address() as AddressInfo
  const drop = () => {
    for (const client of server.clients) client.terminate()
  }
  return {
    address: `ws://127.0.0.1:${port}`,
    connections: (): number => connections,
    send: (message: string | Buffer) => {
      for (const client of server.clients) client.send(message)
    },
    /** Ends its connections, like a killed OBS; the next client is accepted. */
    drop,
    async stop(): Promise<void> {
      drop()
      server.close()
      await once(server, 'close')
    },
  }
}

interface Heard {
  readonly op: number
  readonly d: {
    readonly requestId?: string
    readonly requestType?: string
    readonly requests?: readonly { readonly requestType: string; readonly requestId?: string }[]
  }
}

function hear(socket: WebSocket, { op: code, d }: Heard, manners: Manners): void {
  if (code === 1) {
    if (manners.closeWith !== undefined) {
      socket.close(manners.closeWith)
      return
    }
    socket.send(JSON.stringify({ op: op.identified, d: { negotiatedRpcVersion: 1 } }))
    for (const message of manners.afterIdentified ?? []) socket.send(message)
    return
  }
  const requestId = d.requestId ?? ''
  const types = d.requests?.map(({ requestType }) => requestType) ?? [d.requestType ?? '']
  const answer = manners.answer
    ? manners.answer({ op: code, requestId, types })
    : rightAnswer({ op: code, requestId, types })
  if (answer !== undefined) socket.send(answer)
}

/** The answer of an OBS with one scene. */
export function rightAnswer({ op: code, requestId, types }: Request): string {
  const results = types.map((requestType) => ({
    requestType,
    requestStatus: { result: true, code: 100 },
    responseData: data[requestType] ?? {},
  }))
  const [only] = results
  return code === 8
    ? JSON.stringify({ op: op.batchAnswer, d: { requestId, results } })
    : JSON.stringify({ op: op.answer, d: { requestId, ...only } })
}

export const event = (eventType: string, eventData: unknown): string =>
  JSON.stringify({ op: op.event, d: { eventType, eventIntent: 4, eventData } })

const scene = { sceneName: 'Large', sceneUuid: 'uuid-large' }
const data: Readonly<Record<string, object>> = {
  GetSceneList: {
    scenes: [scene],
    currentProgramSceneName: 'Large',
    currentProgramSceneUuid: 'uuid-large',
    currentPreviewSceneName: null,
    currentPreviewSceneUuid: null,
  },
  GetStudioModeEnabled: { studioModeEnabled: false },
  GetCurrentSceneTransition: { transitionDuration: 300 },
  GetRecordStatus: { outputActive: false, outputPaused: false, outputDuration: 0, outputBytes: 0 },
  GetPersistentData: { slotValue: null },
}

/** A greeting that asks for a password. */
export const greeting = (): string => {
  const salt = createHash('sha256').update(randomBytes(8)).digest('base64')
  const authentication = { challenge: salt, salt }
  return JSON.stringify({ op: op.hello, d: { obsWebSocketVersion: '5.5.2', rpcVersion: 1, authentication } })
}
