import { createServer, type Socket } from 'node:net'
import { parseQueueAddress } from '../../../electron/station/badges/drivers/cups/address.ts'
import { jobStateOf } from '../../../electron/station/badges/drivers/cups/job-state.ts'
import { printerStateOf } from '../../../electron/station/badges/drivers/cups/printer-state.ts'
import { createCupsDriver } from '../../../electron/station/badges/drivers/cups.ts'
import type { PrinterDriver } from '../../../electron/station/badges/drivers/driver.ts'
import { createAnswerReader } from '../../../electron/station/badges/drivers/escpos/answers.ts'
import { finalAnswer } from '../../../electron/station/badges/drivers/escpos/final-answer.ts'
import { createEscposDriver } from '../../../electron/station/badges/drivers/escpos.ts'
import { parseAnswer } from '../../../electron/station/badges/drivers/ipp/answer.ts'
import { createStatusReader } from '../../../electron/station/badges/drivers/zpl/host-status.ts'
import { createZplDriver } from '../../../electron/station/badges/drivers/zpl.ts'
import { ippAnswer, startFakeIppServer } from '../../support/fake-printers/fake-ipp-server.ts'
import { hostStatus } from '../../support/fake-printers/fake-zpl-printer.ts'
import type { Random } from '../../support/random.ts'
import { mutatedBytes } from '../hostile/mutate-bytes.ts'
import { type Bench, insist, type Scenario } from '../scenario.ts'

const inProcess = 20_000
const atOnce = 10

/**
 * Printers' answers with faults, made from good ones of each language. No answer throws, and no badge counts as printed
 * unless the answer still says so. The test parses answers without the drivers' code.
 */
export const hostileAnswers: Scenario = {
  name: 'hostile-answers',
  async run({ random, short }: Bench) {
    const began = performance.now()
    let believed = 0
    for (let one = 0; one < inProcess; one++) believed += random.pick([readsEscpos, readsZpl, readsIpp])(random) ? 1 : 0
    const readMs = performance.now() - began
    insist(readMs < 60_000, `${inProcess} answers took ${readMs} ms to read`)

    const jobs = short ? 150 : 900
    const states = new Map<string, number>()
    const each = Array.from({ length: jobs }, (_, index) => [printsEscpos, printsZpl, printsIpp][index % 3] as Printing)
    const lines = Array.from({ length: atOnce }, async () => {
      for (let printing = each.shift(); printing; printing = each.shift()) {
        const state = await printing(random)
        states.set(state, (states.get(state) ?? 0) + 1)
      }
    })
    await Promise.all(lines)
    const told = [...states].sort().map(([state, count]) => `${count} ${state}`)
    return `${inProcess} answers read in ${Math.round(readMs)} ms, ${believed} whole in spite of all, and ${jobs} badges at hostile printers: ${told.join(', ')}; no false one`
  },
}

const processId = '1234'
const idAnswer = (id: string) => Buffer.from(`7"${id}\0`, 'latin1')
const escposAnswers = [
  ...[idAnswer(processId), idAnswer('1233'), Buffer.of(0x0c), Buffer.of(0x12), Buffer.of(0x72)],
  ...[Buffer.of(0x14, 0, 0, 0x0f), Buffer.from('HTTP/1.1 400 Bad Request\r\n')],
]
const zplAnswers = [0, 1, 2].flatMap((formats) =>
  (['in', 'out'] as const).map((paper) =>
    hostStatus({ paper, head: 'closed', ribbon: 'in', paused: false, formats, half: formats === 2 }),
  ),
)
const ippAnswers = ([3, 5, 7, 9] as const).flatMap((state) =>
  (['printer', 'job', 'create', 'cancel'] as const).map((operation) => ippAnswer(operation, { state })),
)

function readsEscpos(random: Random): boolean {
  const bytes = mutatedBytes(random.pick(escposAnswers), escposAnswers, random)
  const answers = createAnswerReader()
  pushInPieces(bytes, answers.push, random)
  const isPrinted = finalAnswer(answers, processId, 0) === 'printed'
  insist(!isPrinted || saysPrintedInEscpos(bytes), `ESC/POS: ${hex(bytes)} was taken for printed`)
  return isPrinted
}

/** The answer has the badge's number, or a byte with the fixed bits of GS r that does not report the end of paper. */
const saysPrintedInEscpos = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes).includes(idAnswer(processId)) ||
  bytes.some((byte) => (byte & 0x90) === 0 && (byte & 0x0c) !== 0x0c)

function readsZpl(random: Random): boolean {
  const bytes = mutatedBytes(random.pick(zplAnswers), zplAnswers, random)
  const reader = createStatusReader()
  pushInPieces(bytes, reader.push, random)
  const whole = wholeZpl(bytes).length
  insist(reader.count() === whole, `ZPL: ${reader.count()} answers in ${hex(bytes)}, which holds ${whole}`)
  return whole > 0
}

const [stx, etx] = ['\\x02', '\\x03']
const zplFrame = new RegExp(
  [
    `${stx}\\d{3},[01],([01]),\\d{4,5},(\\d{3}),[01],[01],([01]),\\d{3},[01],[01],[01]${etx}[\\r\\n]*`,
    `${stx}\\d{3},[01],[01],[01],[01],[\\dA-Z],\\d,[01],(\\d{8}),[01],\\d{3}${etx}[\\r\\n]*`,
    `${stx}\\d{4},[01]${etx}`,
  ].join(''),
  'g',
)
const wholeZpl = (bytes: Uint8Array) => [...Buffer.from(bytes).toString('latin1').matchAll(zplFrame)]
const idleZpl = (bytes: Uint8Array): number =>
  wholeZpl(bytes).filter(([, , formats, half, labels]) => Number(formats) + Number(half) + Number(labels) === 0).length

function readsIpp(random: Random): boolean {
  const bytes = mutatedBytes(random.pick(ippAnswers), ippAnswers, random)
  const answer = parseAnswer(bytes)
  if (!answer) return false
  const job = jobStateOf(answer.job, 42)
  insist(job?.state !== 'completed' || saysCompleted(bytes), `IPP: ${hex(bytes)} was taken for a completed job`)
  const printer = printerStateOf(answer.printers[0])
  insist(
    !printer?.tellsWhenDone || includes(bytes, 'device-uri'),
    `IPP: ${hex(bytes)} was taken for a queue that reports completion`,
  )
  return true
}

const includes = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(text, 0, 'latin1')
const saysCompleted = (bytes: Uint8Array): boolean => includes(bytes, 'job-state\0\x04\0\0\0\x09')
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

function pushInPieces(bytes: Uint8Array, push: (bytes: Uint8Array) => void, random: Random): void {
  for (let at = 0; at < bytes.length; ) {
    const length = random.pick([1, 2, 7, 1000])
    push(bytes.subarray(at, at + length))
    at += length
  }
}

type Printing = (random: Random) => Promise<string>
const limits = { connectMs: 1000, stallMs: 200, answerMs: 300, settleMs: 20 }

/** A printer that gives a faulty answer to everything. */
async function printsAt(
  random: Random,
  good: readonly Uint8Array[],
  driverAt: (port: number) => PrinterDriver,
): Promise<{ readonly state: string; readonly said: Uint8Array }> {
  const said: Uint8Array[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('data', () => {
      const bytes = mutatedBytes(random.pick(good), good, random)
      said.push(bytes)
      socket.write(bytes)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const state = await printOne(driverAt((server.address() as { port: number }).port))
    return { state, said: Buffer.concat(said) }
  } finally {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
}

async function printOne(driver: PrinterDriver): Promise<string> {
  const bytes = Buffer.concat([Buffer.from('P4\n64 32\n'), Buffer.alloc(8 * 32, 0x55)])
  const label = { widthMm: 80, heightMm: 50 }
  const { state } = await driver.print({ printJobId: 'j', fileName: 'j.pdf', bytes, label }, never)
  await driver.close()
  return state
}
const never = new AbortController().signal

const printsEscpos: Printing = async (random) => {
  const driverAt = (port: number) => createEscposDriver({ host: '127.0.0.1', port }, limits)
  const { state, said } = await printsAt(random, escposAnswers, driverAt)
  const mayBe = said.some((byte) => (byte & 0x90) === 0) || /7"\d{4}\0/.test(Buffer.from(said).toString('latin1'))
  insist(state !== 'printed' || mayBe, `ESC/POS: printed on ${hex(said)}`)
  return state
}

const printsZpl: Printing = async (random) => {
  const { state, said } = await printsAt(random, zplAnswers, (port) =>
    createZplDriver({ host: '127.0.0.1', port }, limits),
  )
  insist(state !== 'printed' || idleZpl(said) >= 2, `ZPL: printed on ${hex(said)}`)
  return state
}

const printsIpp: Printing = async (random) => {
  const said: Uint8Array[] = []
  const fake = await startFakeIppServer({
    jobStates: [3, 5, random.pick([5, 7, 8, 9])],
    changed(_, answer) {
      const bytes = random.chance(0.6) ? answer : mutatedBytes(answer, ippAnswers, random)
      said.push(bytes)
      return bytes
    },
  })
  try {
    const address = parseQueueAddress(fake.address)
    if (!address.ok) throw new Error(address.refusal)
    const state = await printOne(createCupsDriver(address.value, limits))
    insist(state !== 'printed' || said.some(saysCompleted), 'IPP: printed, and no job was completed')
    return state
  } finally {
    await fake.off()
  }
}
