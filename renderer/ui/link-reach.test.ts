import { expect, test } from 'vitest'
import { opensHereOnly, publicReach, warnsOfCertificate } from './link-reach.ts'

test.each(['http://127.0.0.1:4100/entrer', 'http://localhost/entrer', 'http://[::1]:80/'])(
  '%s opens on this computer only',
  (url) => expect(opensHereOnly(url)).toBe(true),
)
test('a link of the network opens on other devices, and its browser warns of the certificate', () => {
  expect(opensHereOnly('https://192.168.1.20:4443/entrer')).toBe(false)
  expect(warnsOfCertificate('https://192.168.1.20:4443/entrer')).toBe(true)
})
test('a cloud’s certificate is signed by an authority', () => {
  expect(warnsOfCertificate('https://nuage.exemple.fr/entrer')).toBe(false)
  expect(warnsOfCertificate('http://127.0.0.1:4100/entrer')).toBe(false)
})
test('phones reach an address of the network, and not this computer’s own', () => {
  expect(publicReach('http://192.168.1.20:7400/salle/a')).toBe('open')
  expect(publicReach('http://127.0.0.1:7400/salle/a')).toBe('here-only')
  expect(publicReach(null)).toBe('closed')
})
