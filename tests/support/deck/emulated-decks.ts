import { EventEmitter } from 'node:events'
import { createRequire } from 'node:module'
import { type DeckLibrary, loadDeckLibrary } from '../../../controls/deck/library.ts'
import { drawKey, type Face } from '../../../controls/deck/picture.ts'

/** A Stream Deck MK.2: fifteen keys of 72 pixels. */
const identity = { vendorId: 0x0fd9, productId: 0x0080 }
const side = 72

export type EmulatedDeck = ReturnType<typeof createDevice>

/** The machine code under the library is replaced: what it writes to USB is read here, and keys are pressed as reports. */
function createDevice(path: string, serialNumber: string) {
  const parts = new Map<number, Buffer[]>()
  const images = new Map<number, Buffer>()
  const keys = new Uint8Array(15)
  let fault: Error | null = null
  let isClosed = false
  let writes = 0
  const hid = Object.assign(new EventEmitter(), {
    async write(report: Buffer): Promise<number> {
      if (fault) throw fault
      writes++
      if (report[0] === 2 && report[1] === 7) takeImage(report)
      return report.length
    },
    async sendFeatureReport(report: Buffer): Promise<number> {
      if (fault) throw fault
      return report.length
    },
    getFeatureReport: async (_: number, length: number) => Buffer.alloc(length),
    getDeviceInfo: async () => ({ path, ...identity }),
    async close(): Promise<void> {
      isClosed = true
    },
  })
  function takeImage(report: Buffer): void {
    const index = report[2] ?? 0
    const before = parts.get(index) ?? []
    before.push(Buffer.from(report.subarray(8, 8 + report.readUInt16LE(4))))
    parts.set(index, report[3] === 1 ? [] : before)
    if (report[3] === 1) images.set(index, Buffer.concat(before))
  }
  const report = () => hid.emit('data', Buffer.from([1, 0, 15, 0, ...keys]))
  const set = (index: number, value: 0 | 1) => {
    keys[index] = value
    report()
  }
  return {
    path,
    serialNumber,
    hid,
    down: (index: number) => set(index, 1),
    up: (index: number) => set(index, 0),
    async press(index: number, ms = 0): Promise<void> {
      set(index, 1)
      await new Promise((resolve) => setTimeout(resolve, ms))
      set(index, 0)
    },
    /** From 0, the same picture, to 255. */
    differenceFrom: (index: number, face: Face): number => difference(images.get(index), drawKey(face, side)),
    writes: () => writes,
    isClosed: () => isClosed,
    /** Every write fails from now on. */
    fail(error: Error | null): void {
      fault = error
    },
  }
}

/** The library turns a picture upside down for this deck. */
function difference(jpeg: Buffer | undefined, wanted: Uint8Array): number {
  if (!jpeg) return 255
  const { data } = decodeJpeg(jpeg)
  let sum = 0
  for (let at = 0; at < wanted.length; at += 4)
    for (let channel = 0; channel < 3; channel++)
      sum += Math.abs((data[wanted.length - 4 - at + channel] ?? 0) - (wanted[at + channel] ?? 0))
  return sum / (wanted.length * 0.75)
}

const ofLibrary = () => createRequire(createRequire(import.meta.url).resolve('@elgato-stream-deck/node'))
const decodeJpeg = (jpeg: Buffer): { readonly data: Uint8Array } => {
  const ofNodeLib = createRequire(ofLibrary().resolve('@elgato-stream-deck/node-lib'))
  return (ofNodeLib('jpeg-js') as { decode(bytes: Buffer): { data: Uint8Array } }).decode(jpeg)
}

interface NodeHid {
  devicesAsync: () => Promise<object[]>
  HIDAsync: { open: (path: string) => Promise<unknown> }
}

/** The library as it ships, over decks that are not there. Null where it is not installed. */
export async function emulatedDecks() {
  const library: DeckLibrary | null = await loadDeckLibrary()
  if (library === null) return null
  const nodeHid = ofLibrary()('node-hid') as NodeHid
  const plugged = new Map<string, EmulatedDeck>()
  let isRefused = false
  nodeHid.devicesAsync = async () =>
    [...plugged.values()].map(({ path, serialNumber }) => ({ path, serialNumber, ...identity }))
  nodeHid.HIDAsync.open = async (path) => {
    const found = plugged.get(path)
    if (!found || isRefused) throw new Error('cannot open device')
    return found.hid
  }
  return {
    library,
    plug(path = 'usb-1', serialNumber = `serial of ${path}`): EmulatedDeck {
      const device = createDevice(path, serialNumber)
      plugged.set(path, device)
      return device
    },
    unplug(device: EmulatedDeck): void {
      plugged.delete(device.path)
      device.fail(new Error('device is gone'))
      device.hid.emit('error', new Error('could not read from HID device'))
    },
    /** Another program has every deck. */
    refuse(refused: boolean): void {
      isRefused = refused
    },
  }
}
