import { expect, test } from 'vitest'
import { emptyDraft, printerInput } from './printer-draft.ts'

const draft = { ...emptyDraft('pdf-folder', ' Badges ', 'fr'), address: ' /srv/badges ' }

test('a folder becomes a printer with the label of the house', () => {
  expect(printerInput('pdf-folder', draft)).toEqual({
    input: {
      name: 'Badges',
      driver: 'pdf-folder',
      address: '/srv/badges',
      label: { widthMm: 80, heightMm: 50, dpi: 203 },
    },
  })
})

test('a printer on the network has a head, and a label that it reaches', () => {
  const typed = { ...emptyDraft('escpos', 'Badges', 'fr'), address: 'tcp://10.0.0.9:9100' }
  expect(printerInput('escpos', typed)).toMatchObject({
    input: { driver: 'escpos', label: { widthMm: 72, heightMm: 50, dpi: 203, printableWidthMm: 72 } },
  })
  expect(printerInput('escpos', { ...typed, head: '' })).toEqual({ faults: new Set(['headNeeded']) })
})

test('a ZPL printer reaches 104 mm unless it is said otherwise', () => {
  const typed = { ...emptyDraft('zpl', 'Badges', 'fr'), address: 'tcp://10.0.0.9:9100' }
  expect(printerInput('zpl', typed)).toMatchObject({
    input: { driver: 'zpl', label: { widthMm: 80, heightMm: 50, dpi: 203, printableWidthMm: 104 } },
  })
})

test('a queue of CUPS knows its own sheet', () => {
  expect(printerInput('cups', { ...emptyDraft('cups', 'Badges', 'fr'), address: ' Badges ' })).toEqual({
    input: { name: 'Badges', driver: 'cups', address: 'Badges', label: { widthMm: 80, heightMm: 50, dpi: 203 } },
  })
})

test('sizes may have a French comma, and are named when they cannot be printed', () => {
  expect(printerInput('pdf-folder', { ...draft, width: '80,5' })).toMatchObject({ input: { label: { widthMm: 80.5 } } })
  expect(printerInput('pdf-folder', { ...draft, name: '', height: '2', dpi: '203,5' })).toEqual({
    faults: new Set(['nameNeeded', 'heightNeeded', 'dpiNeeded']),
  })
})

test('a form begins with the figures of its language', () => {
  expect(emptyDraft('brother-ql', 'Badges', 'fr').head).toBe('58,9')
  expect(emptyDraft('brother-ql', 'Badges', 'en').head).toBe('58.9')
})
