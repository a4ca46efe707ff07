import { describe, expect, it } from 'vitest'
import { isUuid, uuidv7 } from './uuid.ts'

const zeros = new Uint8Array(10)
const ones = new Uint8Array(10).fill(0xff)

describe('a command id made by the station', () => {
  it('is a UUID of version 7 and variant 10, whatever the random bytes are', () => {
    for (const random of [zeros, ones, Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])]) {
      const id = uuidv7(1_795_000_000_000, random)
      expect(isUuid(id)).toBe(true)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }
  })

  it('sorts by the time at which it was made', () => {
    const times = [0, 1, 1_795_000_000_000, 1_795_000_000_001, 2 ** 47]
    const ids = times.map((at) => uuidv7(at, ones))
    expect([...ids].sort()).toEqual(ids)
  })

  it('has the example of RFC 9562 for that time', () => {
    expect(uuidv7(0x017f22e279b0, zeros).slice(0, 15)).toBe('017f22e2-79b0-7')
  })

  it('uses all its random bytes: two made in the same millisecond differ', () => {
    for (let byte = 0; byte < 10; byte++) {
      const random = new Uint8Array(10)
      random[byte] = 0x15
      expect(uuidv7(5, random)).not.toBe(uuidv7(5, zeros))
    }
  })

  it('survives a clock before 1970 and a fraction of a millisecond', () => {
    expect(isUuid(uuidv7(-5, zeros))).toBe(true)
    expect(uuidv7(12.9, zeros)).toBe(uuidv7(12, zeros))
  })
})

describe('what somebody sends as an id', () => {
  it('is a UUID in small letters or capitals', () => {
    expect(isUuid('0192f0c1-2b3c-7d4e-8f50-112233445566')).toBe(true)
    expect(isUuid('0192F0C1-2B3C-7D4E-8F50-112233445566')).toBe(true)
  })

  it('is refused when it is anything else', () => {
    for (const text of ['', 'abc', '0192f0c12b3c7d4e8f50112233445566', '{0192f0c1-2b3c-7d4e-8f50-112233445566}'])
      expect(isUuid(text)).toBe(false)
    expect(isUuid('0192f0c1-2b3c-7d4e-8f50-112233445566\n')).toBe(false)
  })
})
