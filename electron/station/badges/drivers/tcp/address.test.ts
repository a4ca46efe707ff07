import { expect, test } from 'vitest'
import { parseTcpAddress } from './address.ts'

test.each([
  ['tcp://192.168.1.50:9100', '192.168.1.50', 9100],
  ['tcp://[::1]:9100', '::1', 9100],
  ['tcp://[fe80::1%eth0]:1', 'fe80::1%eth0', 1],
  ['tcp://imprimante-2.accueil.lan:65535', 'imprimante-2.accueil.lan', 65_535],
])('%s is read', (address, host, port) => {
  expect(parseTcpAddress(address)).toEqual({ ok: true, value: { host, port } })
})

test.each([
  ['192.168.1.50:9100', /^L’adresse d’une imprimante réseau est tcp:/],
  ['http://192.168.1.50:9100', /^L’adresse d’une/],
  ['tcp://192.168.1.50', /^L’adresse d’une/],
  ['tcp://192.168.1.50:9100/', /port/],
  ['tcp://user@imprimante:9100', /^L’adresse d’une/],
  ['tcp://fe80::1:9100', /crochets/],
  ['tcp://[fe80::zz]:9100', /crochets/],
  ['tcp://[192.168.1.50]:9100', /crochets/],
  ['tcp://192.168.1.50:0', /^Le port va de 1 à 65535/],
  ['tcp://192.168.1.50:65536', /^Le port/],
  ['tcp://192.168.1.50:09100', /^Le port/],
  ['tcp://192.168.1.50: 9100', /^Le port/],
  ['tcp://192.168.1:9100', /quatre nombres/],
  ['tcp://192.168.1.300:9100', /quatre nombres/],
  ['tcp://:9100', /^Le nom/],
  ['tcp://-imprimante:9100', /^Le nom/],
  ['tcp://imprimante..lan:9100', /^Le nom/],
  ['tcp://é:9100', /^Le nom/],
  [`tcp://${'a'.repeat(64)}:9100`, /^Le nom/],
  ['tcp://a b:9100', /^Le nom/],
  ['tcp://a\n:9100', /^Le nom/],
])('%j is refused, saying what to type', (address, words) => {
  expect(parseTcpAddress(address)).toMatchObject({ ok: false, refusal: expect.stringMatching(words) })
})
