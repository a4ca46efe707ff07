import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { usage } from '../../../cloud/options.ts'
import { projectFolder } from '../../support/station-build.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const folder = join(projectFolder, 'cloud', 'deploy')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

interface Service {
  readonly build?: { readonly context: string; readonly dockerfile: string }
  readonly environment?: Readonly<Record<string, string>>
  readonly volumes?: readonly string[]
  readonly networks: unknown
  readonly read_only?: boolean
  readonly stop_grace_period?: string
  readonly ports?: readonly string[]
}
const compose = parse(read('compose.yml'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: object
}
const dockerfile = read('Dockerfile')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
const argumentsOf = (instruction: string): string[] => {
  const line = dockerfile.findLast((one) => one.startsWith(instruction) || one.includes(` ${instruction}`)) ?? ''
  return JSON.parse(line.slice(line.indexOf('['))) as string[]
}

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud?.stop())

it('the image’s files are there, and it is nobody’s with rights', () => {
  const copied = dockerfile
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
    .flatMap((line) => line.split(' ').slice(1, -1))
  expect(copied.length).toBeGreaterThan(2)
  for (const path of copied) expect(existsSync(join(projectFolder, path)), path).toBe(true)
  const stages = dockerfile.flatMap((line) => / AS (\w+)$/.exec(line)?.[1] ?? [])
  for (const line of dockerfile) {
    const from = /--from=(\w+)/.exec(line)?.[1]
    if (from !== undefined) expect(stages).toContain(from)
  }
  expect(dockerfile.findLast((line) => line.startsWith('USER '))).toBe('USER node')
  const ignored = read('Dockerfile.dockerignore').trim().split('\n')
  for (const path of copied) expect(ignored).not.toContain(path)
})

it('the image’s command starts the cloud, as this machine’s Node has it', () => {
  const [program, entry = '', ...more] = argumentsOf('CMD [').filter((one) => one !== '')
  expect(program).toBe('node')
  const run = spawnSync(process.execPath, [join(projectFolder, entry), ...more, '--help'], { encoding: 'utf8' })
  expect(run.status).toBe(0)
  expect(run.stdout).toBe(`${usage}\n`)
})

it('the image’s check of health tells a cloud that may be given people from one that may not', async () => {
  const line = dockerfile.find((one) => one.startsWith('HEALTHCHECK')) ?? ''
  const [program, script = '', url = ''] = JSON.parse(line.slice(line.indexOf('['))) as string[]
  expect([program, url]).toEqual(['node', 'http://127.0.0.1:8080'])
  const check = async (at: string) => {
    const child = spawn(process.execPath, [join(projectFolder, script), at], { stdio: 'ignore' })
    const [code] = (await once(child, 'exit')) as [number]
    return code
  }
  expect(await check(cloud.cloud.url())).toBe(0)
  expect(await check(`${cloud.cloud.url()}/nowhere`)).toBe(1)
  expect(await check('http://127.0.0.1:1')).toBe(1)
})

it('the services know each other by the names that nginx asks', () => {
  const { services } = compose
  const upstreams = [...read('nginx.conf').matchAll(/server ([\w-]+):(\d+)/g)]
  expect(upstreams.map(([, name]) => name)).toEqual(['cloud-1', 'cloud-2'])
  for (const [, name = '', port] of upstreams) {
    expect(services[name]?.environment?.INNER_HOSTS).toBe(`${name}:${port}`)
    expect(argumentsOf('CMD [')).toContain(port)
  }
  expect(Object.keys(services)).toEqual(['postgres', 'cloud-1', 'cloud-2', 'nginx'])
  expect(Object.keys(services).filter((name) => services[name]?.ports)).toEqual(['nginx'])
})

it('everything that is mounted or set is there, and known to the program', () => {
  const given = read('env.example')
  for (const service of Object.values(compose.services)) {
    for (const volume of service.volumes ?? []) {
      const [source = ''] = volume.split(':')
      // The organiser provides the certificate.
      if (source.startsWith('./') && source !== './tls') expect(existsSync(join(folder, source)), source).toBe(true)
      if (!source.startsWith('.')) expect(Object.keys(compose.volumes)).toContain(source)
    }
    if (service.build) {
      expect(existsSync(join(folder, service.build.context, service.build.dockerfile))).toBe(true)
      expect(service.read_only).toBe(true)
      expect(Number.parseInt(service.stop_grace_period ?? '', 10)).toBeGreaterThan(5)
      for (const name of Object.keys(service.environment ?? {})) expect(usage).toContain(name)
    }
    for (const value of Object.values(service.environment ?? {}))
      for (const [, name = ''] of value.matchAll(/\$\{(\w+)/g)) expect(given).toContain(`${name}=`)
  }
})
