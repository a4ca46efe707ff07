import { request } from 'node:http'
import { Agent, type RequestOptions, request as requestOverTls } from 'node:https'
import { isIPv6, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { proxyOf } from './proxy-of.ts'

/**
 * Connects to a host, through the venue's proxy if the environment names one. Node's own `proxyEnv` is not used. Its
 * readers of the proxy's answer double with each piece that arrives, so that thirty pieces block the whole process. It
 * reads forever if the answer never ends. It leaves tunnels open that nobody waits for any more.
 * @param ended cuts every connection, open or still connecting
 */
export function agentThroughProxy(env: NodeJS.ProcessEnv, ended: AbortSignal): Agent {
  return new AgentThroughProxy(env, ended)
}

class AgentThroughProxy extends Agent {
  readonly #env: NodeJS.ProcessEnv
  readonly #ended: AbortSignal
  constructor(env: NodeJS.ProcessEnv, ended: AbortSignal) {
    super()
    this.#env = env
    this.#ended = ended
  }

  override createConnection(
    options: RequestOptions,
    done: (error: Error | null, stream: Duplex) => void = () => {},
  ): Duplex | null | undefined {
    const host = options.host ?? 'localhost'
    const port = Number(options.port ?? 443)
    const open = async (): Promise<Duplex> => {
      const proxy = proxyOf(host, port, this.#env)
      const socket = proxy ? await openTunnel(proxy, host, port, this.#ended) : undefined
      return super.createConnection({ ...options, ...(socket && { socket }) } as RequestOptions) as Duplex
    }
    open().then(
      (stream) => done(null, stream),
      (error: Error) => done(error, undefined as never),
    )
    return undefined
  }
}

/**
 * @throws ERR_PROXY_TUNNEL if the proxy refuses, hangs up or does not speak http; otherwise Node's error of the
 * connection to the proxy
 */
function openTunnel(proxy: URL, host: string, port: number, ended: AbortSignal): Promise<Socket> {
  const to = `${isIPv6(host) ? `[${host}]` : host}:${port}`
  const { promise, resolve, reject } = Promise.withResolvers<Socket>()
  const asked = (proxy.protocol === 'https:' ? requestOverTls : request)({
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: proxy.port || undefined,
    method: 'CONNECT',
    path: to,
    headers: { host: to, ...authorization(proxy) },
    agent: false,
    signal: ended,
  })
  asked.once('connect', ({ statusCode = 0 }, socket, early) => {
    // The server behind the proxy speaks only after this client, so early bytes are wrong.
    if (statusCode < 200 || statusCode > 299 || early.length > 0) {
      socket.destroy()
      return reject(refused(`the proxy answered ${statusCode}`))
    }
    // TLS on this socket reports the error.
    socket.on('error', () => {})
    ended.addEventListener('abort', () => socket.destroy(), { once: true })
    resolve(socket as Socket)
  })
  asked.on('error', (error: NodeJS.ErrnoException) =>
    reject(/^(ECONNRESET|HPE_.*)$/.test(error.code ?? '') ? refused(error.message) : error),
  )
  asked.end()
  return promise
}

const refused = (message: string) => Object.assign(new Error(message), { code: 'ERR_PROXY_TUNNEL' })

const authorization = ({ username, password }: URL): { 'proxy-authorization'?: string } =>
  username === '' && password === ''
    ? {}
    : {
        'proxy-authorization': `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`,
      }
