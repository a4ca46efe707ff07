/** Reads the text messages of one direction of a WebSocket, masked or not. The request that opens it is left out. */
export function createFrameReader(onText: (text: string) => void) {
  let rest = Buffer.alloc(0)
  let isOpen = false
  let parts: Buffer[] = []
  return (chunk: Buffer): void => {
    rest = Buffer.concat([rest, chunk])
    if (!isOpen) {
      const end = rest.indexOf('\r\n\r\n')
      if (end < 0) return
      isOpen = true
      rest = rest.subarray(end + 4)
    }
    for (let frame = frameOf(rest); frame; frame = frameOf(rest)) {
      rest = rest.subarray(frame.bytes)
      if (frame.op > 2) continue
      parts.push(frame.payload)
      if (!frame.isLast) continue
      onText(Buffer.concat(parts).toString('utf8'))
      parts = []
    }
  }
}

function frameOf(data: Buffer) {
  const [first, second] = data
  if (first === undefined || second === undefined) return null
  const short = second & 0x7f
  const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0
  const isMasked = (second & 0x80) !== 0
  const start = 2 + lengthBytes + (isMasked ? 4 : 0)
  if (data.length < start) return null
  const length = lengthBytes === 0 ? short : lengthBytes === 2 ? data.readUInt16BE(2) : Number(data.readBigUInt64BE(2))
  if (data.length < start + length) return null
  const payload = Buffer.from(data.subarray(start, start + length))
  if (isMasked) for (let at = 0; at < length; at++) payload[at] = (payload[at] ?? 0) ^ (data[start - 4 + (at % 4)] ?? 0)
  return { op: first & 0x0f, isLast: (first & 0x80) !== 0, payload, bytes: start + length }
}
