/** An IPP request, by RFC 8010; only what printing a badge needs. */
export interface IppRequest {
  readonly operation: number
  readonly requestId: number
  /** Charset and language go before them. */
  readonly about: readonly IppAttribute[]
  readonly job?: readonly IppAttribute[]
  readonly document?: Uint8Array
}

export interface IppAttribute {
  readonly name: string
  readonly values: readonly IppValue[]
}

export type IppValue =
  | { readonly tag: number; readonly bytes: Uint8Array }
  | { readonly members: readonly IppAttribute[] }

export const operations = {
  createJob: 0x0005,
  sendDocument: 0x0006,
  cancelJob: 0x0008,
  getJobAttributes: 0x0009,
  getPrinterAttributes: 0x000b,
  /** Of CUPS alone, as are all from 0x4000. */
  cupsGetPrinters: 0x4002,
} as const

export const tags = {
  operationGroup: 0x01,
  jobGroup: 0x02,
  endOfAttributes: 0x03,
  printerGroup: 0x04,
  unsupportedGroup: 0x05,
  unsupported: 0x10,
  unknown: 0x12,
  noValue: 0x13,
  integer: 0x21,
  boolean: 0x22,
  enum: 0x23,
  beginCollection: 0x34,
  endCollection: 0x37,
  text: 0x41,
  name: 0x42,
  keyword: 0x44,
  uri: 0x45,
  charset: 0x47,
  language: 0x48,
  mimeType: 0x49,
  memberName: 0x4a,
} as const

const textOf = (tag: number) => (name: string, text: string) => ({
  name,
  values: [{ tag, bytes: Buffer.from(text, 'utf8') }],
})
export const uri = textOf(tags.uri)
export const nameText = textOf(tags.name)
export const keyword = textOf(tags.keyword)
export const mimeType = textOf(tags.mimeType)
export const keywords = (name: string, words: readonly string[]): IppAttribute => ({
  name,
  values: words.map((word) => ({ tag: tags.keyword, bytes: Buffer.from(word, 'utf8') })),
})
export const boolean = (name: string, is: boolean): IppAttribute => ({
  name,
  values: [{ tag: tags.boolean, bytes: Uint8Array.of(is ? 1 : 0) }],
})
export function integer(name: string, value: number): IppAttribute {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return { name, values: [{ tag: tags.integer, bytes }] }
}
export const collection = (name: string, members: readonly IppAttribute[]): IppAttribute => ({
  name,
  values: [{ members }],
})

export function encodeRequest({ operation, requestId, about, job = [], document }: IppRequest): Uint8Array {
  const head = Buffer.alloc(8)
  // IPP 1.1: what every server has spoken since 2000.
  head.writeUInt16BE(0x0101, 0)
  head.writeUInt16BE(operation, 2)
  head.writeUInt32BE(requestId, 4)
  const first = [
    textOf(tags.charset)('attributes-charset', 'utf-8'),
    textOf(tags.language)('attributes-natural-language', 'en'),
  ]
  return Buffer.concat([
    head,
    Uint8Array.of(tags.operationGroup),
    ...[...first, ...about].map(encodeAttribute),
    ...(job.length > 0 ? [Uint8Array.of(tags.jobGroup), ...job.map(encodeAttribute)] : []),
    Uint8Array.of(tags.endOfAttributes),
    ...(document ? [document] : []),
  ])
}

function encodeAttribute({ name, values }: IppAttribute): Uint8Array {
  return Buffer.concat(values.map((value, index) => encodeValue(index === 0 ? name : '', value)))
}

function encodeValue(name: string, value: IppValue): Uint8Array {
  if ('bytes' in value) return field(value.tag, name, value.bytes)
  const nothing = new Uint8Array()
  return Buffer.concat([
    field(tags.beginCollection, name, nothing),
    ...value.members.flatMap((member) => [
      field(tags.memberName, '', Buffer.from(member.name, 'utf8')),
      encodeAttribute({ name: '', values: member.values }),
    ]),
    field(tags.endCollection, '', nothing),
  ])
}

function field(tag: number, name: string, value: Uint8Array): Uint8Array {
  const nameBytes = Buffer.from(name, 'utf8')
  const head = Buffer.from([tag, nameBytes.length >> 8, nameBytes.length & 0xff])
  return Buffer.concat([head, nameBytes, Uint8Array.of(value.length >> 8, value.length & 0xff), value])
}
