import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import type { Problem } from '../../../shared/contract/problem.ts'
import { type FakePrinter, startFakePrinter } from '../../support/fake-printers/fake-printer.ts'
import { canReadCodes, readCodes } from '../../support/fake-printers/read-codes.ts'
import {
  darkTemplate,
  goodTemplates,
  hidingTemplates,
  hostileTemplates,
  mutatedTemplate,
} from '../../support/hostile-templates.ts'
import { createRandom } from '../../support/random.ts'
import { prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><rect width="20" height="20" fill="#b0251d"/></svg>'
const logo = { type: 'image/svg+xml', data: Buffer.from(square).toString('base64') } as const
const colours = { band: '#0f5c4a', accent: '#b0251d' }

let test: TestStation
let folder: string
let printerId: string
let printer: FakePrinter
beforeAll(async () => {
  test = await startTestStation()
  await prepareEvent(test)
  folder = join(test.folder, 'badges')
  mkdirSync(folder)
  ;({ printerId } = await test.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address: folder }))
  printer = await startFakePrinter()
})
afterAll(async () => {
  await test.stop()
  await printer.off()
})

const templateOf = async (format: '80x50' | 'a6') => {
  const { body } = await test.view('badgeTemplates', {}, test.operator)
  const { rows } = body as { rows: { format: string; [field: string]: unknown }[] }
  return rows.find((one) => one.format === format)
}
type Preview = ViewValue<'badgeTemplates.preview'>
const look = async (params: Parameters<typeof test.view<'badgeTemplates.preview'>>[1]) =>
  ((await test.view('badgeTemplates.preview', params, test.operator)).body as { value: Preview }).value
/** Requested again until it is drawn, as a script does. A page is pushed the result. */
const preview = (params: Parameters<typeof look>[0]) =>
  vi.waitFor(
    async () => {
      const value = await look(params)
      expect(value.state).not.toBe('drawing')
      return value
    },
    { timeout: 10_000, interval: 50 },
  )

describe('the organiser’s template', () => {
  it('is ours until it is changed; a change says what it changes and leaves the rest', async () => {
    expect(await templateOf('a6')).toMatchObject({ own: false, logo: null, colours: null, changedAt: null })
    expect(await templateOf('a6')).toMatchObject({ usualColours: { band: '#17181c', accent: '#3b46c4' } })
    await test.done('badgeTemplates.change', { format: 'a6', logo, colours })
    const fields = { organisation: true, event: true, part: false, code: true }
    await test.done('badgeTemplates.change', { format: 'a6', fields })
    expect(await templateOf('a6')).toMatchObject({
      logo: { type: 'image/svg+xml', bytes: square.length },
      colours,
      fields,
    })
    expect(await templateOf('80x50')).toMatchObject({ own: false, logo: null, changedAt: null })
    await test.done('badgeTemplates.change', { format: 'a6', logo: null, colours: null, fields: null })
    expect(await templateOf('a6')).toMatchObject({ logo: null, colours: null, fields: { part: true } })
  })

  it('stays through a restart, and is in the journal without its drawing', async () => {
    const svg = goodTemplates['80x50'].replace('<title>', '<title>Le nôtre, ')
    await test.done('badgeTemplates.change', { format: '80x50', svg })
    await test.restart()
    expect(await templateOf('80x50')).toMatchObject({ own: true, svg })
    const { body } = await test.view('journal', {}, test.operator)
    const entry = (body as { rows: { type: string; details: object }[] }).rows.find(
      ({ type }) => type === 'BadgeTemplateChanged',
    )
    expect(entry?.details).toEqual({ about: 'badge-template/80x50' })
    await test.done('badgeTemplates.change', { format: '80x50', svg: null })
    expect(await templateOf('80x50')).toMatchObject({ own: false, svg: goodTemplates['80x50'] })
  })

  it('is refused in French and English, with the line', async () => {
    const svg = goodTemplates.a6.replace('</svg>', '<image href="http://x.example/a.png"/></svg>')
    const { status, body } = await test.command('badgeTemplates.change', { format: 'a6', svg }, test.operator)
    expect([status, problemNamed(body)]).toEqual([400, 'template-loads-outside'])
    expect((body as Problem).detail).toMatch(/^Ligne \d+, image : .* \/ Line \d+, image: /)
    expect((body as Problem).detail).not.toContain('x.example')
  })

  it.each([
    [
      'a band on which white letters are lost',
      { format: 'a6', colours: { ...colours, band: '#e09a12' } },
      'colour-too-light',
    ],
    ['colours of a thermal label', { format: '80x50', colours }, 'black-and-white'],
    ['a logo that is no picture', { format: 'a6', logo: { type: 'image/png', data: 'AAAA' } }, 'logo-unreadable'],
    [
      'a logo of which nothing is seen',
      {
        format: 'a6',
        logo: { ...logo, data: Buffer.from(square.replace('#b0251d', 'white')).toString('base64') },
      },
      'logo-blank',
    ],
    [
      'a logo with a link',
      {
        format: 'a6',
        logo: { ...logo, data: Buffer.from(square.replace('<rect', '<a href="x"/><rect')).toString('base64') },
      },
      'logo-not-clean',
    ],
  ] as const)('%s is refused', async (_, input, refusal) => {
    const { status, body } = await test.command('badgeTemplates.change', input, test.operator)
    expect([status, problemNamed(body)]).toEqual([400, refusal])
    expect((body as Problem).detail).toContain(' / ')
  })

  it.each(hidingTemplates)('that hides the name is refused, with the line of its box: %#', async (svg) => {
    const { status, body } = await test.command('badgeTemplates.change', { format: '80x50', svg }, test.operator)
    expect([status, problemNamed(body)]).toEqual([400, 'template-name-hidden'])
    expect((body as Problem).detail).toMatch(/^Ligne \d+, name : Le nom ne se lit pas.* \/ Line \d+, name: /)
    const tested = await test.command('printers.test', { printerId, draft: { svg } }, test.operator)
    expect(problemNamed(tested.body)).toBe('template-name-hidden')
  })

  it('with a dark ground is taken where its name stands out, and so is ours', async () => {
    for (const svg of [darkTemplate, goodTemplates['80x50']])
      await test.done('badgeTemplates.change', { format: '80x50', svg })
    await test.done('badgeTemplates.change', { format: 'a6', svg: goodTemplates.a6 })
    // Colours chosen for another drawing count too.
    await test.done('badgeTemplates.change', { format: 'a6', colours })
    for (const format of ['80x50', 'a6'] as const)
      await test.done('badgeTemplates.change', { format, svg: null, ...(format === 'a6' && { colours: null }) })
  })

  it('200 hostile uploads: each is refused or harmless, and none is a fault of the station', async () => {
    const random = createRandom(80)
    const poisoned = Array.from({ length: 200 - hostileTemplates.length }, () =>
      mutatedTemplate(goodTemplates['80x50'], random.int(1, 4), random.next),
    )
    for (const svg of [...hostileTemplates.map(([text]) => text), ...poisoned]) {
      const { status, text } = await test.command('badgeTemplates.change', { format: '80x50', svg }, test.operator)
      expect(status, text).toBeOneOf([200, 400, 413])
      expect(text).not.toMatch(/x\.example|passwd|\n\s+at /)
      if (status === 200) expect(svg).not.toMatch(/<image|<script|<!DOCTYPE|<foreignObject|\son\w+=/i)
    }
    expect(test.errors).toEqual([])
    await test.done('badgeTemplates.change', { format: '80x50', svg: null })
  })
})

describe('a preview', () => {
  it('is a PNG of the label’s dots, also of a draft that is not in use', async () => {
    const [label, a6] = [await preview({}), await preview({ format: 'a6', sample: 'long' })]
    const sizeOf = ({ png }: Preview) => {
      const bytes = Buffer.from(png ?? '', 'base64')
      return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    }
    expect([sizeOf(label), sizeOf(a6)]).toEqual([
      [640, 400],
      [1240, 1748],
    ])
    const drafted = await preview({
      draft: { logo, fields: { organisation: false, event: true, part: true, code: true } },
    })
    expect(drafted.png).not.toBe(label.png)
    expect((await preview({})).png).toBe(label.png)
  })

  it('of a draft that is refused says why in both languages', async () => {
    const refused = await look({ format: 'a6', draft: { svg: '<svg/>' } })
    expect(refused).toMatchObject({ state: 'refused', png: null, refusal: { name: 'template-wrong-size' } })
    expect(refused.refusal?.message).not.toBe(refused.refusal?.messageEn)
  })

  it('names none of the attendees', async () => {
    for (const sample of ['usual', 'long', 'first-name-only', 'speaker'] as const)
      expect((await preview({ sample })).state).toBe('ready')
    expect(test.errors).toEqual([])
  })

  it('is pushed to a page when it is drawn', async () => {
    const socket = await test.connect({ token: test.operator })
    if (socket instanceof Error) throw socket
    const seen: unknown[] = []
    socket.on('view', (change) => void seen.push(change))
    const params = { sample: 'speaker', draft: { logo } }
    const first = await socket.emitWithAck('subscribe', { view: 'badgeTemplates.preview', params })
    expect(first).toMatchObject({ value: { state: 'drawing', png: null } })
    await vi.waitFor(
      () =>
        expect(seen).toContainEqual(expect.objectContaining({ value: expect.objectContaining({ state: 'ready' }) })),
      10_000,
    )
  })
})

describe('a test print', () => {
  it('leaves a specimen in a folder, and in the log that there was one', async () => {
    expect(await test.done('printers.test', { printerId })).toEqual({ state: 'printed', message: null })
    const files = readdirSync(folder)
    expect(files).toEqual([expect.stringMatching(/^essai-\w+\.pdf$/)])
    expect(readFileSync(join(folder, files[0] ?? '')).toString('latin1')).toMatch(/^%PDF-/)
    const journal = (await test.view('journal', {}, test.operator)).body as {
      rows: { type: string; details: object }[]
    }
    expect(journal.rows.find(({ type }) => type === 'PrinterTested')?.details).toEqual({
      about: `printer/${printerId}`,
      status: 'printed',
    })
    expect((await test.view('printJobs', {}, test.operator)).body).toMatchObject({ rows: [] })
  })

  it('takes a label off the roll where one may have come out, and prints nothing again after a start', async () => {
    const { printerId: network } = await test.done('printers.add', {
      name: 'Rouleau',
      driver: 'escpos',
      address: printer.address,
      label: { widthMm: 72, heightMm: 50, dpi: 203, printableWidthMm: 72 },
    })
    const labelsLeft = async () => {
      const { body } = await test.view('printers', {}, test.operator)
      const { rows } = body as { rows: { printerId: string; labelsLeft: number | null }[] }
      return rows.find((one) => one.printerId === network)?.labelsLeft
    }
    await test.done('printers.test', { printerId: network })
    expect(await labelsLeft()).toBeNull()
    await test.done('printers.newRoll', { printerId: network, labels: 100 })
    await test.done('printers.test', { printerId: network })
    await test.done('printers.test', { printerId: network })
    expect(await labelsLeft()).toBe(98)
    const printed = printer.badges.length
    await test.restart()
    expect(await labelsLeft()).toBe(98)
    expect(printer.badges.length).toBe(printed)
    await test.done('printers.remove', { printerId: network })
  })

  it('is one badge for one command, sent again while it prints or afterwards', async () => {
    const { printerId: network } = await test.done('printers.add', {
      name: 'Étiqueteuse',
      driver: 'escpos',
      address: printer.address,
      label: { widthMm: 72, heightMm: 50, dpi: 203, printableWidthMm: 72 },
    })
    const key = randomUUID()
    const input = { printerId: network, sample: 'long' } as const
    const before = printer.badges.length
    const both = await Promise.all([
      test.done('printers.test', input, test.operator, key),
      test.done('printers.test', input, test.operator, key),
    ])
    expect(await test.done('printers.test', input, test.operator, key)).toEqual(both[0])
    expect(both).toEqual([
      { state: 'printed', message: null },
      { state: 'printed', message: null },
    ])
    expect(printer.badges.length).toBe(before + 1)
    // It belongs to nobody, at any door.
    if (canReadCodes()) {
      const code = readCodes(printer.badges).at(-1) ?? ''
      expect(await test.done('checkIn.scan', { code })).toMatchObject({ verdict: 'unknown-code' })
    }
  })

  it('says in words why it did not come out, and of a printer that there is not', async () => {
    const lost = await test.done('printers.add', { name: 'Autre', driver: 'escpos', address: 'tcp://127.0.0.1:1' })
    expect(await test.done('printers.test', lost)).toEqual({
      state: 'failed',
      message: expect.stringMatching(/^printer-/),
    })
    const { status, body } = await test.command('printers.test', { printerId: 'none' }, test.operator)
    expect([status, problemNamed(body)]).toEqual([404, 'unknown-printer'])
    const draft = { svg: '<svg/>' }
    const refused = await test.command('printers.test', { printerId, draft }, test.operator)
    expect([refused.status, problemNamed(refused.body)]).toEqual([400, 'template-wrong-size'])
  })
})
