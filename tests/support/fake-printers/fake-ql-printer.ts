import { createAgent, MaxAccess, MibProviderType, ObjectType } from 'net-snmp'
import { lastingPort } from '../lasting-port.ts'
import { type ConnectionManners, goodConnections, startDevice } from './loopback-device.ts'
import { createQlDecoder, type QlPage } from './ql-decoder.ts'

/** The behaviour of a printer. Omitted fields are those of a good one. It may change while the printer runs. */
export interface QlManners extends ConnectionManners {
  /** Answers SNMP: always, until a badge has come, or never. */
  answers: 'always' | 'before-badges' | 'never'
  /** Answers with this in the place of a status. */
  nonsense: Buffer | undefined
  paper: 'in' | 'out'
  cover: 'closed' | 'open'
  jammed: boolean
  overheated: boolean
  /** In mm; length 0 for a continuous roll. */
  media: { readonly widthMm: number; readonly lengthMm: number }
  model: 'QL-820NWB' | 'QL-1110NWB'
  /** The paper ends in the badge after this many. */
  paperEndsAfter: number
  /** Time for a badge to come out, in ms. Infinity: it never does. */
  printMs: number
  /** Says that it prints. */
  tellsPrinting: boolean
}

const good: QlManners = {
  answers: 'always',
  nonsense: undefined,
  paper: 'in',
  cover: 'closed',
  jammed: false,
  overheated: false,
  media: { widthMm: 62, lengthMm: 0 },
  model: 'QL-820NWB',
  paperEndsAfter: Infinity,
  printMs: 150,
  tellsPrinting: true,
  ...goodConnections,
}
const heads = {
  'QL-820NWB': { code: 0x41, bytes: 90, offset: 12 },
  'QL-1110NWB': { code: 0x44, bytes: 162, offset: 56 },
}
const statusOid = '1.3.6.1.4.1.2435.3.3.9.1.6.1'

export type FakeQlPrinter = Awaited<ReturnType<typeof startFakeQlPrinter>>

/** A QL label printer on loopback: dots on its line, where it never answers, and its status by SNMP. */
export async function startFakeQlPrinter(manners: Partial<QlManners> = {}) {
  const now: QlManners = { ...good, ...manners }
  const badges: Uint8Array[] = []
  const strays: string[] = []
  const kept: QlPage[] = []
  let hasHadOne = false
  let isPrinting = false
  let isOn = true
  const isStopped = () => now.paper === 'out' || now.cover === 'open' || now.jammed || now.overheated

  async function printAll(): Promise<void> {
    if (isPrinting || isStopped()) return
    isPrinting = true
    for (let page = kept[0]; page && !isStopped(); page = kept[0]) {
      if (now.printMs === Infinity) return
      await new Promise((resolve) => setTimeout(resolve, now.printMs))
      if (badges.length >= now.paperEndsAfter) now.paper = 'out'
      if (isStopped()) break
      kept.shift()
      badges.push(labelOf(page))
    }
    isPrinting = false
  }

  /** What stands on the label, as PBM. */
  function labelOf({ rows, feedDots }: QlPage): Uint8Array {
    const { widthMm, lengthMm } = now.media
    const width = dotsOf(widthMm)
    const height = lengthMm === 0 ? rows.length + 2 * feedDots : dotsOf(lengthMm)
    const rowBytes = Math.ceil(width / 8)
    const bits = Buffer.alloc(rowBytes * height)
    const top = Math.floor((height - rows.length) / 2)
    const { offset } = heads[now.model]
    for (const [row, dots] of rows.entries())
      for (let dot = 0; dot < dots.length * 8; dot++) {
        if (((dots[dot >> 3] as number) & (0x80 >> (dot & 7))) === 0) continue
        const x = width - 1 - 18 - (dot - offset)
        if (x < 0 || x >= width || top + row < 0 || top + row >= height) strays.push('ink beside the label')
        else
          bits[(top + row) * rowBytes + (x >> 3)] =
            (bits[(top + row) * rowBytes + (x >> 3)] as number) | (0x80 >> (x & 7))
      }
    return Buffer.concat([Buffer.from(`P4\n${width} ${height}\n`), bits])
  }

  function take(page: QlPage): void {
    hasHadOne = true
    const { media, model } = now
    if (page.rows.some((row) => row.length !== heads[model].bytes)) strays.push('a row of another head')
    if (page.announcedRows !== page.rows.length)
      strays.push(`${page.announcedRows} rows announced of ${page.rows.length}`)
    if (!page.isCut) strays.push('not cut')
    const isOther =
      (page.widthMm ?? media.widthMm) !== media.widthMm || (page.lengthMm ?? media.lengthMm) !== media.lengthMm
    if (isOther) strays.push('another roll')
    kept.push(page)
    void printAll()
  }
  const device = await startDevice(now, () => {
    const read = createQlDecoder(take, (text) => strays.push(text))
    return (_, bytes) => read(bytes)
  })

  const statusPort = await lastingPort()
  const agent = createAgent({ port: statusPort, address: '127.0.0.1', disableAuthorization: true }, () => {})
  agent.registerProvider({
    name: 'status',
    type: MibProviderType.Scalar,
    oid: statusOid,
    scalarType: ObjectType.OctetString,
    maxAccess: MaxAccess['read-only'],
    handler(request: { instanceNode: { value: unknown }; done(): void }) {
      const isMute = now.answers === 'never' || (now.answers === 'before-badges' && hasHadOne)
      if (isMute) return
      request.instanceNode.value = now.nonsense ?? statusOf()
      request.done()
    },
  })
  agent.getMib().setScalarValue('status', Buffer.alloc(0))

  function statusOf(): Buffer {
    const { widthMm, lengthMm } = now.media
    const packet = Buffer.alloc(32)
    packet.set([0x80, 0x20, 0x42, 0x34, heads[now.model].code, 0x30])
    packet[8] = (now.paper === 'out' ? 0x01 : 0) | (now.jammed ? 0x04 : 0)
    packet[9] = (now.cover === 'open' ? 0x10 : 0) | (now.overheated ? 0x80 : 0)
    packet[10] = now.paper === 'out' ? 0 : widthMm
    packet[11] = now.paper === 'out' ? 0 : lengthMm === 0 ? 0x0a : 0x0b
    packet[17] = lengthMm
    packet[19] = isPrinting && now.tellsPrinting ? 0x01 : 0
    return packet
  }

  return {
    manners: now,
    statusPort,
    ...device,
    async off(): Promise<void> {
      await device.off()
      if (isOn) agent.close()
      isOn = false
    },
    /** What a person mends. Badges that it kept come out. */
    repair(): void {
      Object.assign(now, { ...good, media: now.media, model: now.model, oneConnection: now.oneConnection })
      isPrinting = false
      void printAll()
    },
    /** Whole labels, as PBM, in the order in which they came out. */
    badges: badges as readonly Uint8Array[],
    /** What no badge should contain, or what did not fit. */
    strays: strays as readonly string[],
  }
}

const dotsOf = (mm: number): number => Math.round((mm * 300) / 25.4)
