import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../../../../tests/support/until.ts'
import { Busy } from '../../commands/busy.ts'
import { createTextQueue } from './text-queue.ts'
import { createTextReader, type TextReader } from './text-reader.ts'

let folder: string
let reader: TextReader | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regie-texts-'))
})
afterEach(async () => {
  await reader?.close()
  rmSync(folder, { recursive: true, force: true })
})

/**
 * A worker with these lines of code. `port` is its end, `texts` a request, and `say` answers each text with a verdict.
 */
function workerOf(lines: string): URL {
  const path = join(folder, 'worker.mjs')
  writeFileSync(
    path,
    `import { parentPort as port } from 'node:worker_threads'
    import { appendFileSync, existsSync } from 'node:fs'
    const note = (what) => appendFileSync(${JSON.stringify(join(folder, 'notes'))}, what + ' ')
    const say = (texts) => port.postMessage(texts.map((text) => ({ danger: text.includes('danger'), masks: [] })))
    ${lines}`,
  )
  return pathToFileURL(path)
}
const answering = `port.on('message', say); port.postMessage('ready')`

describe('the real worker', () => {
  it('agrees with the rules, and is asked once for each text', async () => {
    reader = createTextReader()
    const text = 'Mon beau-père me frappe, je suis à l’école Jules-Ferry'
    const verdict = await reader.read(text, 'phone')
    expect(verdict.danger).toBe(true)
    expect(verdict.masks.map(({ kind }) => kind)).toContain('school')
    expect(reader.known(text)).toBe(verdict)
    expect(await reader.read('Quelles suites pour la loi de 2022 ?', 'phone')).toEqual({
      danger: false,
      toCheck: false,
      masks: [],
    })
  })
})

it('an idle worker ends, and another one reads later texts', async () => {
  const own = createTextReader({ workerUrl: workerOf(`note('started'); ${answering}`), idleMs: 20 })
  reader = own
  let texts = 0
  const isStartedAgain = async () => {
    expect(await own.read(`danger ${texts++}`, 'phone')).toEqual({ danger: true, masks: [] })
    return readFileSync(join(folder, 'notes'), 'utf8') === 'started started '
  }
  await until('another worker', isStartedAgain, { everyMs: 100 })
})

describe('a text that cannot be judged is refused, and never let through', () => {
  it('when the worker ends at a text: it is tried once more alone, and the others are read', async () => {
    const workerUrl = workerOf(`
      port.on('message', (texts) => {
        note(texts.length)
        if (texts.includes('bad')) process.exit(1)
        say(texts)
      })
      port.postMessage('ready')`)
    reader = createTextReader({ workerUrl })
    const first = reader.read('first', 'phone')
    const rest = ['one', 'bad', 'danger'].map((text) => reader?.read(text, 'phone'))
    expect(await first).toEqual({ danger: false, masks: [] })
    const settled = await Promise.allSettled(rest)
    expect(settled.map((one) => (one.status === 'fulfilled' ? one.value?.danger : one.reason))).toEqual([
      ...[false, expect.any(Busy), true],
    ])
    await expect(reader.read('bad', 'phone')).rejects.toThrow(Busy)
    expect(readFileSync(join(folder, 'notes'), 'utf8').trim()).toBe('1 3 1 1 1')
  })

  it('when the worker does not answer: it is ended in time, and another one reads later texts', async () => {
    const workerUrl = workerOf(`
      port.on('message', (texts) => { if (!texts.includes('endless')) say(texts); else for (;;); })
      port.postMessage('ready')`)
    reader = createTextReader({ workerUrl, timeoutMs: 200 })
    await expect(reader.read('endless', 'phone')).rejects.toThrow(Busy)
    expect(await reader.read('danger', 'phone')).toEqual({ danger: true, masks: [] })
  })

  it('when no worker starts: each waiting caller is told at once, and the next text starts another', async () => {
    const workerUrl = workerOf(`
      if (!existsSync(${JSON.stringify(join(folder, 'mended'))})) process.exit(1)
      ${answering}`)
    reader = createTextReader({ workerUrl })
    const settled = await Promise.allSettled(['a', 'b'].map((text) => reader?.read(text, 'phone')))
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    writeFileSync(join(folder, 'mended'), '')
    expect(await reader.read('a', 'phone')).toEqual({ danger: false, masks: [] })
  })

  it('when too many texts of phones wait; a text of the staff is read all the same', async () => {
    reader = createTextReader({ workerUrl: workerOf(answering), mostWaiting: 2 })
    // Eight texts are with the worker at once.
    const begun = Array.from({ length: 8 }, (_, at) => reader?.read(`begun ${at}`, 'phone'))
    const phones = Array.from({ length: 4 }, (_, at) => reader?.read(`waits ${at}`, 'phone'))
    const staff = reader.read('from the floor', 'staff')
    const settled = await Promise.allSettled([...begun, ...phones])
    expect(settled.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0)
    expect(await staff).toEqual({ danger: false, masks: [] })
  })

  it('when the station stops', async () => {
    reader = createTextReader({ workerUrl: workerOf(`port.postMessage('ready')`) })
    const waiting = [reader.read('a', 'phone'), reader.read('b', 'list')]
    const settled = Promise.allSettled(waiting)
    await reader.close()
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})

describe('the queue', () => {
  it('takes the staff’s texts first and lists’ last, each in their order', () => {
    const queue = createTextQueue<string>(2)
    for (const [rank, item] of [
      ...([['list', 'l1'] as const, ['phone', 'p1'] as const, ['staff', 's1'] as const] as const),
      ...([['phone', 'p2'] as const, ['staff', 's2'] as const] as const),
    ])
      expect(queue.add(rank, item)).toBe(true)
    expect(queue.add('phone', 'p3')).toBe(false)
    expect(queue.take(3)).toEqual(['s1', 's2', 'p1'])
    expect(queue.add('phone', 'p3')).toBe(true)
    expect(queue.take(9)).toEqual(['p2', 'p3', 'l1'])
  })
})
