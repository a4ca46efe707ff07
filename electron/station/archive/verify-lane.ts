import { createHash } from 'node:crypto'
import { createInflateRaw } from 'node:zlib'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import { type ArchiveManifest, archivedEvent, laneFile } from './archive-format.ts'
import type { ArchiveFault, ChainCheck } from './chain-check.ts'

/** Bytes. Stations accept only shorter events. Reading stops at a longer line. */
const longestLine = 16 * 1024 * 1024

interface Lane {
  readonly crypto: Crypto
  readonly chains: ChainCheck
  readonly told: ArchiveManifest['lanes'][number]
  readonly heads: ArchiveManifest['origins']
  /** The file's bytes in the zip. */
  readonly packed: Uint8Array
}

/**
 * Verifies one lane's file line by line while it is inflated. Memory holds one line at a time, and reading stops at the
 * size that the manifest declares.
 */
export async function verifyLane({ crypto, chains, told, heads, packed }: Lane): Promise<ArchiveFault | null> {
  const { lane } = told
  const file = laneFile(lane)
  const seen = { lines: 0, bytes: 0 }
  const hash = createHash('sha256')
  const here = () => `${file}, ligne ${seen.lines + 1}`
  let rest: Buffer = Buffer.alloc(0)
  try {
    for await (const piece of inflated(packed)) {
      seen.bytes += piece.length
      hash.update(piece)
      rest = rest.length === 0 ? piece : Buffer.concat([rest, piece])
      let from = 0
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, from)) {
        const event = archivedEvent.safeParse(jsonOf(rest.toString('utf8', from, end))).data
        const what = event ? chains.follow(event, lane, here()) : 'unreadable'
        if (what) return { where: here(), what }
        seen.lines += 1
        from = end + 1
      }
      rest = rest.subarray(from)
      if (seen.bytes > told.bytes || rest.length > longestLine) return { where: here(), what: 'bytes-differ' }
    }
  } catch {
    return { where: here(), what: 'unreadable' }
  }
  const signature = chains.signatures()
  if (signature) return signature
  for (const { origin, events, hash: head } of heads) {
    const what = chains.endsAt(origin, events, head)
    if (what) return { where: `${file}, origine ${origin}`, what }
  }
  if (seen.lines < told.lines) return { where: here(), what: 'line-missing' }
  const isAsTold =
    rest.length === 0 &&
    seen.lines === told.lines &&
    seen.bytes === told.bytes &&
    hash.digest('hex') === told.sha256 &&
    crypto.hex(crypto.sha256(packed)) === told.packedSha256
  return isAsTold ? null : { where: file, what: 'bytes-differ' }
}

function inflated(packed: Uint8Array): AsyncIterable<Buffer> {
  const inflate = createInflateRaw()
  inflate.end(packed)
  return inflate
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
