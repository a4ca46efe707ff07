import { fromBuffer, type OscArgOutputOrArray, type OscPacketOutput, toBuffer } from 'osc-min'

export type OscValue = string | number | boolean
export interface OscMessage {
  readonly address: string
  readonly args: readonly OscValue[]
}

/** What a controller sends is far smaller. Each limit is checked before anything is done. */
export const mostBytes = 2048
const mostMessages = 16
const deepest = 4
const longestAddress = 200
const mostArgs = 4
const longestText = 500

/** The messages of a packet, in order. Null: not one of them counts, since a part of it is not what it should be. */
export function readPacket(bytes: Uint8Array): readonly OscMessage[] | null {
  if (bytes.length === 0 || bytes.length > mostBytes || bytes.length % 4 !== 0) return null
  try {
    // A copy: a length that lies must not reach the memory of other packets.
    return messagesOf(fromBuffer(new Uint8Array(bytes)), 0)
  } catch {
    return null
  }
}

/** A bundle's time is not looked at: an order for the air that comes too late is worse than none. */
function messagesOf(packet: OscPacketOutput, depth: number): readonly OscMessage[] | null {
  if (depth > deepest) return null
  if (packet.oscType === 'message') {
    const args = packet.args.map(readArg)
    const isSound = packet.address.length <= longestAddress && args.length <= mostArgs && !args.includes(null)
    return isSound ? [{ address: packet.address, args: args as OscValue[] }] : null
  }
  const messages: OscMessage[] = []
  for (const element of packet.elements) {
    const inner = messagesOf(element, depth + 1)
    if (inner === null || messages.length + inner.length > mostMessages) return null
    messages.push(...inner)
  }
  return messages
}

function readArg(arg: OscArgOutputOrArray): OscValue | null {
  switch (arg.type) {
    case 'integer':
    case 'float':
    case 'double':
      return Number.isFinite(arg.value) ? arg.value : null
    case 'true':
    case 'false':
      return arg.value
    case 'string':
    case 'symbol':
      return arg.value.length <= longestText ? arg.value : null
    default:
      return null
  }
}

/** Numbers are whole: every program reads them. */
export function writePacket({ address, args }: OscMessage): Uint8Array {
  const view = toBuffer({
    address,
    args: args.map((value) =>
      typeof value === 'string'
        ? { type: 'string', value: value.replaceAll('\0', '').slice(0, longestText) }
        : { type: 'integer', value: Number(value) },
    ),
  })
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}
