import { expect, it } from 'vitest'
import { drawKey, fitted } from './picture.ts'

const black = { bgcolor: 0, color: 0xffffff }

it('writes as large as fits, and cuts off what never does', () => {
  expect(fitted('SUITE', 72).size).toBeGreaterThan(fitted('FIN COUPURE DE LA SALLE', 72).size)
  const { lines } = fitted('Anticonstitutionnellement et encore bien plus long que cela ne se peut lire ici', 72)
  expect(lines.join('')).toContain('…')
  for (const text of ['', '\n', ' ', 'É'.repeat(500)]) expect(() => fitted(text, 72)).not.toThrow()
})

it('draws any text, in its colours', () => {
  const pixels = drawKey({ ...black, text: '', bgcolor: 0xc62828 }, 72)
  expect([pixels.length, ...pixels.subarray(0, 4)]).toEqual([72 * 72 * 4, 0xc6, 0x28, 0x28, 255])
  for (const text of ['<b>&amp;', '\u0000\u0007', '\ud800', 'Ænigme ½', ']]>'])
    expect(() => drawKey({ ...black, text }, 72)).not.toThrow()
  const bright = (text: string) => drawKey({ ...black, text }, 72).filter((value) => value > 200).length
  expect(bright('SÉCURITÉ')).toBeGreaterThan(bright(''))
})
