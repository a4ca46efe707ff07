import { expect, it } from 'vitest'
import { noCups, startCups } from '../../../../tests/support/cups/cups-server.ts'
import { startFakeIppServer } from '../../../../tests/support/fake-printers/fake-ipp-server.ts'
import { cupsQueues } from './cups-queues.ts'

it.skipIf(noCups())('names the queues of a real cupsd', async () => {
  const cups = await startCups(['accueil-2'])
  try {
    const { port } = new URL(cups.address('told').replace('ipp:', 'http:'))
    const found = await cupsQueues({ host: '127.0.0.1', port: Number(port) }, 2000)
    expect(found.map(({ address }) => address)).toEqual(expect.arrayContaining(['told', 'raw', 'accueil-2']))
    expect(found.find(({ address }) => address === 'told')).toEqual({ name: 'told', driver: 'cups', address: 'told' })
  } finally {
    await cups.remove()
  }
})

it('finds nothing where nobody listens', async () => {
  expect(await cupsQueues({ host: '127.0.0.1', port: 1 }, 500)).toEqual([])
})

it.each<[string, Parameters<typeof startFakeIppServer>[0]]>([
  ['never answers', { stalls: new Set(['printer']) }],
  ['hangs up', { loses: new Set(['printer']) }],
  ['answers nonsense', { changed: () => Buffer.from('<html>') }],
  ['answers without an end', { changed: () => Buffer.alloc(10_000_000) }],
  ['names no queue', {}],
])('finds nothing at a server that %s', async (_, manners) => {
  const server = await startFakeIppServer(manners)
  try {
    expect(await cupsQueues({ host: '127.0.0.1', port: server.port }, 400)).toEqual([])
  } finally {
    await server.off()
  }
})
