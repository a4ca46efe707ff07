import { request } from 'node:http'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseCloudOptions } from '../../../cloud/options.ts'
import { startCloud } from '../../../cloud/start-cloud.ts'
import { createAtRest } from '../../../cloud/store/at-rest.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { openTestDatabase } from './open-database.ts'

const get = (url: string, host: string) =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    request(url, { headers: { host }, agent: false }, (response) => {
      response.resume()
      response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }))
    })
      .on('error', reject)
      .end()
  })

it('metrics are served only under inner addresses; browsers are told to stay with https', async () => {
  const folder = newFolder()
  const database = await openTestDatabase()
  const cloud = await startCloud({
    folder,
    atRest: createAtRest(new Uint8Array(32)),
    version: '9.9.9',
    host: '127.0.0.1',
    port: 0,
    demo: false,
    publicUrl: 'https://assises.example.org',
    innerHosts: ['cloud-1:8080'],
    pagesFolder: join(folder, 'staff'),
    onAct: () => {},
    audienceFolder: join(folder, 'pages'),
    openDatabase: database.open,
    onError: () => {},
  })
  try {
    const url = cloud.url()
    const metrics = `${url}/metrics`
    expect(await get(metrics, new URL(url).host)).toMatchObject({ status: 200 })
    expect(await get(metrics, 'cloud-1:8080')).toMatchObject({ status: 200 })
    expect(await get(metrics, 'assises.example.org')).toMatchObject({ status: 404 })
    expect(await get(metrics, 'elsewhere.example.org')).toMatchObject({ status: 403 })
    const { status, headers } = await get(`${url}/healthz`, 'assises.example.org')
    expect(status).toBe(200)
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  } finally {
    await cloud.stop()
    await database.close()
    removeFolder(folder)
  }
})

it('what listens, and under which names, is read with care', () => {
  const of = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => parseCloudOptions(args, env)
  expect(of([])).toMatchObject({ host: '127.0.0.1', innerHosts: [] })
  expect(of([], { PUBLIC_URL: 'https://a.example' }).host).toBe('127.0.0.1')
  expect(of(['--host', '127.0.0.1'], { PUBLIC_URL: 'https://a.example' }).host).toBe('127.0.0.1')
  expect(of([], { INNER_HOSTS: 'Cloud-1:8080, cloud-2:8080' }).innerHosts).toEqual(['cloud-1:8080', 'cloud-2:8080'])
  for (const hosts of ['cloud-1', 'http://cloud-1:8080', 'cloud 1:8080', '*:80', 'a:b'])
    expect(() => of([], { INNER_HOSTS: hosts })).toThrow('INNER_HOSTS')
})
