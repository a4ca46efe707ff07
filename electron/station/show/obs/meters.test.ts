import { describe, expect, it } from 'vitest'
import { levelsOf } from './meters.ts'
import { brightestOf, readPicture } from './picture.ts'

describe('levels', () => {
  it('are those of the loudest input, by channel', () => {
    const inputs = [
      { inputName: 'a', inputLevelsMul: [[0, 0.01, 0]] },
      {
        inputName: 'b',
        inputLevelsMul: [
          [0, 0.1, 1],
          [0, 0, 0],
        ],
      },
    ]
    expect(levelsOf(inputs).map(Math.round)).toEqual([-20, -100])
    expect(levelsOf([{ inputName: 'c', inputLevelsMul: [[0, 0, 0]] }])).toEqual([-100])
  })

  it('of no input, or of one that has left the scene, are not known', () => {
    expect(levelsOf([])).toEqual([])
    expect(levelsOf([{ inputName: 'a', inputLevelsMul: [] }])).toEqual([])
  })

  it.each([
    null,
    'x',
    [null],
    [{ inputLevelsMul: 'x' }],
    [{ inputLevelsMul: [['a', 'b']] }],
    [{ inputLevelsMul: [7] }],
    [{ inputLevelsMul: [[0, 3.4e31, 0]] }],
    [{ inputLevelsMul: [[0, Number.NaN, 0]] }],
  ])('of something else are not known: %j', (inputs) => expect(levelsOf(inputs)).toEqual([]))
})

describe('a picture', () => {
  const ppm = (pixels: readonly number[], head = 'P6\n2 1\n255\n') =>
    `data:image/ppm;base64,${Buffer.concat([Buffer.from(head), Buffer.from(pixels)]).toString('base64')}`

  it('is read as its pixels', () => {
    const pixels = readPicture(ppm([1, 2, 3, 40, 5, 6]))
    expect([...(pixels ?? [])]).toEqual([1, 2, 3, 40, 5, 6])
    expect(brightestOf(pixels ?? new Uint8Array())).toBe(40)
  })

  it.each([undefined, 7, '', 'data:image/png;base64,iVBO', ppm([1, 2, 3]), 'x'.repeat(200_000)])(
    'that is something else is none: %#',
    (data) => expect(readPicture(data)).toBeNull(),
  )
})
