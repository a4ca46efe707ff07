import type { Random } from '../../support/random.ts'
import { within } from '../../support/until.ts'
import { hostileJson, hostileText, type Json } from './values.ts'

/**
 * A websocket that sends `count` malformed socket.io packets, with or without a proper greeting. Resolves to the
 * answers. A station may close the connection.
 */
export async function sendOddPackets(
  { url, token, path = '/socket.io/' }: { url: string; token: string; path?: string },
  count: number,
  command: () => { name: string; input: Json },
  random: Random,
): Promise<string[]> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}${path}?EIO=4&transport=websocket`)
  const answers: string[] = []
  const { promise: closed, resolve } = Promise.withResolvers<void>()
  const { promise: greeted, resolve: greet } = Promise.withResolvers<void>()
  socket.onmessage = ({ data }: MessageEvent<unknown>) => {
    answers.push(String(data))
    // The station has accepted or refused the connection. It reads later packets in both cases.
    if (/^4[04]/.test(String(data))) greet()
    if (String(data) === '2') socket.send('3')
  }
  socket.onerror = () => resolve()
  socket.onclose = () => resolve()
  const opened = new Promise<void>((open) => {
    socket.onopen = () => open()
  })
  await within('a websocket opens', 10_000, Promise.race([opened, closed]))
  if (random.chance(0.8)) {
    socket.send(`40${JSON.stringify({ token })}`)
    await within('a websocket is greeted', 10_000, Promise.race([greeted, closed]))
  }
  for (let sent = 0; sent < count && socket.readyState === WebSocket.OPEN; sent++) {
    const { name, input } = command()
    socket.send(oddPacket(name, input, sent, random))
  }
  // Sent last: when the station answers this packet, or closes, it has read the packets before.
  if (socket.readyState === WebSocket.OPEN) socket.send('41')
  socket.close()
  await within('a websocket closes', 60_000, closed)
  return answers
}

function oddPacket(name: string, input: Json, sent: number, random: Random): string | Uint8Array<ArrayBuffer> {
  const id = JSON.stringify(random.uuid())
  const event = (payload: string) => `42${sent}${payload}`
  return random.pick<() => string | Uint8Array<ArrayBuffer>>([
    () => event(`["command",{"id":${id},"name":${JSON.stringify(name)},"input":${input}}]`),
    () => event(`["command",{"id":${id},"name":${JSON.stringify(name)},"input":${input}}]`),
    () => event(`["command",{"id":${hostileJson(random)},"name":${JSON.stringify(name)},"input":${input}}]`),
    () => event(`["command",{"id":${id},"name":${hostileJson(random)},"input":${input}}]`),
    () => event(`["command",${hostileJson(random)}]`),
    () => event(`["subscribe",{"view":${hostileJson(random)},"params":${hostileJson(random)}}]`),
    () => event(`["subscribe",{"view":"attendees.search","params":{"q":${JSON.stringify(hostileText(random))}}}]`),
    () => event(`["unsubscribe",${hostileJson(random)}]`),
    () => event(`[${hostileJson(random)},${input}]`),
    () => event(`["disconnect"]`),
    () => event(`["error",${hostileJson(random)}]`),
    () => `42["command",{"id":${id},"name":${JSON.stringify(name)},"input":${input}}]`,
    () => `45${random.int(0, 5)}-["command",{"_placeholder":true,"num":${random.int(-1, 9)}}]`,
    () => `4${random.int(0, 9)}${hostileJson(random)}`,
    () => `${random.int(0, 9)}${hostileText(random)}`,
    () => `43${random.int(0, 99)}${hostileJson(random)}`,
    () => `42/admin,${sent}["command",{}]`,
    () => `42999999999999999999["command",{}]`,
    () => new Uint8Array([4, 50, 0xff, 0xfe, random.int(0, 255)]),
    () => (random.chance(0.05) ? `42["command","${'a'.repeat(400_000)}"]` : '2probe'),
  ])()
}
