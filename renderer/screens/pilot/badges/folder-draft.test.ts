import { expect, test } from 'vitest'
import { folderInput, houseLabel } from './folder-draft.ts'

const draft = { name: ' Badges ', folder: ' /srv/badges ', ...houseLabel }

test('a folder becomes a printer with the label of the house', () => {
  expect(folderInput(draft)).toEqual({
    input: {
      name: 'Badges',
      driver: 'pdf-folder',
      address: '/srv/badges',
      label: { widthMm: 80, heightMm: 50, dpi: 203 },
    },
  })
})

test('sizes may have a French comma, and are named when they cannot be printed', () => {
  expect(folderInput({ ...draft, width: '80,5' })).toMatchObject({ input: { label: { widthMm: 80.5 } } })
  expect(folderInput({ ...draft, name: '', height: '2', dpi: '203,5' })).toEqual({
    faults: new Set(['nameNeeded', 'heightNeeded', 'dpiNeeded']),
  })
})
