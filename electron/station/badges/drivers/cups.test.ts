import { afterEach, describe, expect, test } from 'vitest'
import { type CupsServer, noCups, type QueueName, startCups } from '../../../../tests/support/cups/cups-server.ts'
import {
  type FakeIppServer,
  type IppManners,
  startFakeIppServer,
} from '../../../../tests/support/fake-printers/fake-ipp-server.ts'
import { parseQueueAddress } from './cups/address.ts'
import { createCupsDriver } from './cups.ts'
import { badgeFileName, type DriverLimits, type PrinterDriver } from './driver.ts'
import { runDriverContract } from './driver-contract.ts'

const missing = noCups()
if (missing) console.warn(`The tests with a real CUPS are skipped: ${missing}.`)

const patient: DriverLimits = { connectMs: 5000, stallMs: 10_000, answerMs: 15_000 }
const quick: DriverLimits = { connectMs: 500, stallMs: 400, answerMs: 1200 }

const driverAt = (address: string, limits: DriverLimits) => {
  const parsed = parseQueueAddress(address)
  if (!parsed.ok) throw new Error(parsed.refusal)
  return createCupsDriver(parsed.value, limits)
}
/** A PNG by its first bytes, which is all that CUPS looks at. */
const pngOf = (content: string) => Buffer.from(`\x89PNG\r\n\x1a\n badge ${content}`, 'latin1')
const never = new AbortController().signal
/** The group of the printer, which is the last one, comes twice. */
const withTwoPrinters = (answer: Uint8Array) =>
  Buffer.concat([answer.subarray(0, -1), answer.subarray(answer.indexOf(4, 9))])
const label = { widthMm: 80, heightMm: 50 }
const jobOf = (id = 'j1') => ({
  printJobId: id,
  fileName: badgeFileName(id),
  label,
  bytes: pngOf(id),
})
const latin1 = (all: readonly Uint8Array[]) => all.map((bytes) => Buffer.from(bytes).toString('latin1'))

if (!missing)
  runDriverContract('cups', async () => {
    const cups = await startCups()
    return {
      driver: driverAt(cups.address('told'), patient),
      badge: pngOf,
      cameOut: () => cups.cameOut('told'),
      breakDevice: cups.off,
      remove: cups.remove,
    }
  })

const opened: { cups?: CupsServer; fake?: FakeIppServer; driver: PrinterDriver }[] = []
afterEach(async () => {
  for (const { cups, fake, driver } of opened.splice(0)) {
    await driver.close()
    await cups?.remove()
    await fake?.off()
  }
})

describe.skipIf(missing)('with a real cupsd', () => {
  async function open(queue: QueueName | 'nowhere' = 'told', limits = quick) {
    const cups = await startCups()
    const driver = driverAt(cups.address(queue), limits)
    opened.push({ cups, driver })
    return { cups, driver, print: (id = 'j1', signal = never) => driver.print(jobOf(id), signal) }
  }

  test.each<[QueueName, string]>([
    ['told', 'printed'],
    ['blind', 'sent'],
    ['waitless', 'sent'],
    ['passed-on', 'sent'],
    ['raw', 'sent'],
  ])('a badge of the queue %s is %s', async (queue, state) => {
    const { cups, driver, print } = await open(queue, patient)
    await cups.setMode('slow')
    expect(await driver.status()).toEqual({ state: 'ready' })
    expect(await print()).toEqual({ state })
    expect(latin1(await cups.cameOut(queue))).toEqual([...latin1([pngOf('j1')])])
  })

  test.each<[QueueName | 'nowhere', 'failed' | 'unknown', string, Parameters<CupsServer['setMode']>[0]]>([
    ['nowhere', 'failed', 'queue-unknown', 'good'],
    ['held', 'failed', 'queue-held', 'good'],
    ['told', 'unknown', 'printer-no-answer', 'stalls'],
    ['told', 'unknown', 'printer-paper-out-midway', 'paper-out'],
    ['told', 'unknown', 'printer-cover-open-midway', 'cover-open'],
    ['told', 'unknown', 'queue-aborted-midway', 'fails'],
    ['told', 'unknown', 'queue-stopped-midway', 'stops-the-queue'],
  ])(
    'a badge of the queue %s is %s (%s) where its device %s, and does not follow later',
    async (queue, state, message, mode) => {
      const { cups, driver, print } = await open(queue)
      await cups.setMode(mode)
      expect(await print()).toEqual({ state, message })
      await cups.setMode('good')
      if (mode === 'stops-the-queue') {
        expect(await driver.status()).toEqual({ state: 'unavailable', message: 'queue-stopped' })
        expect(await print()).toEqual({ state: 'failed', message: 'queue-stopped' })
      } else if (queue === 'told') expect(await print('j2')).toEqual({ state: 'printed' })
      expect(latin1(await cups.cameOut(queue))).toEqual(
        queue === 'told' && mode !== 'stops-the-queue' ? [...latin1([pngOf('j2')])] : [],
      )
    },
  )

  test('paper put in while CUPS waits brings the badge out', async () => {
    const { cups, print } = await open('told', patient)
    await cups.setMode('paper-out')
    const printing = print()
    setTimeout(() => void cups.setMode('good'), 300)
    expect(await printing).toEqual({ state: 'printed' })
    expect((await cups.cameOut('told')).length).toBe(1)
  })

  test('a badge in hand when the station stops is in doubt, and CUPS prints no more of it', async () => {
    const { cups, print } = await open('told', patient)
    await cups.setMode('stalls')
    const stopping = new AbortController()
    const printing = print('j1', stopping.signal)
    setTimeout(() => stopping.abort(), 400)
    expect(await printing).toEqual({ state: 'unknown', message: 'interrupted' })
  })

  test('a server that is off is told of, and prints when it is back', async () => {
    const { cups, driver, print } = await open('told', patient)
    await cups.off()
    expect(await print()).toEqual({ state: 'failed', message: 'print-server-away' })
    expect(await driver.status()).toEqual({ state: 'unavailable', message: 'print-server-away' })
    await cups.on()
    expect(await print()).toEqual({ state: 'printed' })
  })
})

describe('with a server that answers as CUPS never does', () => {
  async function open(manners: Partial<IppManners>) {
    const fake = await startFakeIppServer(manners)
    const driver = driverAt(fake.address, quick)
    opened.push({ fake, driver })
    return { fake, driver, print: (signal = never) => driver.print(jobOf(), signal) }
  }

  test('a lost answer to the document is no loss: the job is asked about', async () => {
    const { print } = await open({ loses: new Set(['send']) })
    expect(await print()).toEqual({ state: 'printed' })
  })

  test.each<[string, Partial<IppManners>, 'failed' | 'unknown', string]>([
    ['the job cannot be made', { loses: new Set(['create']) }, 'failed', 'print-server-away'],
    ['nobody answers', { stalls: new Set(['printer']) }, 'failed', 'print-server-away'],
    ['this station may not print', { http: 401 }, 'failed', 'queue-forbidden'],
    ['this is no print server', { http: 404 }, 'failed', 'printer-not-understood'],
    ['the queue takes no images', { refuses: { send: 0x040a } }, 'failed', 'queue-format-refused'],
    ['the queue takes nothing', { refuses: { create: 0x0506 } }, 'failed', 'queue-not-accepting'],
    ['the job waits for ever', { jobStates: [3], began: false }, 'unknown', 'printer-no-answer'],
    ['the server forgets the job', { refuses: { job: 0x0406 } }, 'unknown', 'printer-no-answer'],
    ['a filter of CUPS fails', { jobStates: [5, 6] }, 'unknown', 'queue-aborted-midway'],
    ['somebody cancels it in time', { jobStates: [3, 7], began: false }, 'failed', 'queue-cancelled'],
    ['somebody cancels it midway', { jobStates: [5, 7] }, 'unknown', 'queue-cancelled-midway'],
    ['it cannot be prepared', { jobStates: [8], began: false }, 'failed', 'queue-aborted'],
    [
      'cancelling is refused',
      { jobStates: [3], began: false, refuses: { cancel: 0x0404 } },
      'unknown',
      'printer-no-answer',
    ],
    [
      'it tells of two printers',
      { changed: (operation, answer) => (operation === 'printer' ? withTwoPrinters(answer) : answer) },
      'failed',
      'printer-not-understood',
    ],
    ['it answers without end', { changed: () => Buffer.alloc(100_000, 0x42) }, 'failed', 'printer-not-understood'],
  ])('%s', async (_, manners, state, message) => {
    const { print } = await open(manners)
    expect(await print()).toEqual({ state, message })
  })

  test('the document never goes where the job was not made', async () => {
    const { fake, print } = await open({ refuses: { create: 0x0403 } })
    await print()
    expect(fake.asked).toEqual(['printer', 'create'])
  })
})

test.each([
  ['Badges', 'localhost', 631, 'ipp://localhost/printers/Badges'],
  ['Étiquettes', 'localhost', 631, 'ipp://localhost/printers/%C3%89tiquettes'],
  ['ipp://192.168.1.5:8631/printers/Badges_2', '192.168.1.5', 8631, 'ipp://192.168.1.5:8631/printers/Badges_2'],
  ['ipp://[::1]/printers/b', '::1', 631, 'ipp://[::1]:631/printers/b'],
  ['ipp://serveur.lan/printers/b', 'serveur.lan', 631, 'ipp://serveur.lan:631/printers/b'],
])('the queue %s is at %s', (address, host, port, uri) => {
  expect(parseQueueAddress(address)).toMatchObject({ ok: true, value: { server: { host, port }, uri } })
})

test.each([
  ['http://192.168.1.5/printers/b', /^L’adresse d’une file CUPS/],
  ['ipp://192.168.1.5/ipp/print', /^L’adresse d’une file/],
  ['ipp://user@serveur/printers/b', /^L’adresse d’une file/],
  ['ipp://192.168.1.500/printers/b', /^Le serveur/],
  ['ipp://serveur:0/printers/b', /^Le serveur/],
  ['ipp:///printers/b', /^Le serveur/],
  ['ipp://serveur/printers/', /^Le nom d’une file/],
  ['ipp://serveur/printers/a%2fb', /^Le nom d’une file/],
  ['ipp://serveur/printers/a?b', /^Le nom d’une file/],
  ['deux mots', /^Le nom d’une file/],
  ['a\r\nb', /^Le nom d’une file/],
  ['', /^Le nom d’une file/],
])('%j is refused as a queue, saying what to type', (address, words) => {
  expect(parseQueueAddress(address)).toMatchObject({ ok: false, refusal: expect.stringMatching(words) })
})
