import { Bonjour } from 'bonjour-service'
import { expect, it } from 'vitest'
import { announcedPrinter, networkPrinters } from './network-printers.ts'

const brother = { name: 'Brother QL-820NWB', port: 9100, addresses: ['fe80::1', '192.168.1.50'], txt: {} }

it.each([
  ['a Brother by its name', 'pdl-datastream', {}, 'brother-ql', 'tcp://192.168.1.50:9100'],
  [
    'a Zebra by its languages',
    'pdl-datastream',
    { name: 'Accueil', txt: { usb_CMD: 'ZPL' } },
    'zpl',
    'tcp://192.168.1.50:9100',
  ],
  [
    'a receipt printer by its model',
    'pdl-datastream',
    { name: 'Caisse', txt: { ty: 'EPSON TM-m30II' } },
    'escpos',
    'tcp://192.168.1.50:9100',
  ],
  [
    'a queue of another CUPS',
    'ipp',
    { port: 631, txt: { rp: 'printers/Badges' } },
    'cups',
    'ipp://192.168.1.50:631/printers/Badges',
  ],
] as const)('%s is found with its driver and its address', (_, type, changes, driver, address) => {
  expect(announcedPrinter(type, { ...brother, ...changes } as never)).toMatchObject({ driver, address })
})

it.each<[string, 'pdl-datastream' | 'ipp', object]>([
  ['an office printer, which would print a badge’s bytes as text', 'pdl-datastream', { name: 'HP LaserJet M404' }],
  ['one without an IPv4 address', 'pdl-datastream', { addresses: ['fe80::1'] }],
  ['one whose address is no address', 'pdl-datastream', { addresses: ['192.168.1.50/../x', 'localhost'] }],
  ['a port beyond all ports', 'pdl-datastream', { port: 70_000 }],
  ['no port', 'pdl-datastream', { port: 0 }],
  ['a printer that shares no queue', 'ipp', { txt: { rp: 'ipp/print' } }],
  ['a queue whose name leads elsewhere', 'ipp', { txt: { rp: 'printers/../admin' } }],
  ['a queue whose name is no name', 'ipp', { txt: { rp: 'printers/a b#c' } }],
  ['texts that are no texts', 'ipp', { txt: { rp: { printers: 1 } } }],
  ['no texts at all', 'ipp', { txt: undefined }],
])('%s is left out', (_, type, changes) => {
  expect(announcedPrinter(type, { ...brother, ...changes } as never)).toBeNull()
})

it('shows a name of one line, whatever a machine of the network calls itself', () => {
  const name = `QL-800 ${'\u202e\n\0'.repeat(3)}${'x'.repeat(500)}`
  const found = announcedPrinter('pdl-datastream', { ...brother, name })
  expect(found?.name).toMatch(/^QL-800 x+$/)
  expect(found?.name).toHaveLength(80)
})

it('hears a printer that announces itself', async () => {
  const bonjour = new Bonjour()
  const name = `Brother QL-820NWB ${process.pid}`
  bonjour.publish({ type: 'pdl-datastream', protocol: 'tcp', name, port: 9100, txt: { ty: 'Brother QL-820NWB' } })
  try {
    const found = await networkPrinters(2500)
    expect(found).toContainEqual({
      name,
      driver: 'brother-ql',
      address: expect.stringMatching(/^tcp:\/\/[\d.]+:9100$/),
    })
  } finally {
    await new Promise<void>((resolve) => bonjour.unpublishAll(() => bonjour.destroy(resolve)))
  }
})
