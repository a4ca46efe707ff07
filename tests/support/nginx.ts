import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { endsWithUs } from './children.ts'
import { lastingPort } from './lasting-port.ts'
import { projectFolder } from './station-build.ts'
import { nginxPath } from './system-packages.ts'
import { until, within } from './until.ts'

/** Empty if nginx can be run; otherwise the reason. */
export const noNginx = (): string => (nginxPath() === undefined ? 'nginx is not installed: apt-get install nginx' : '')

/**
 * nginx with the shipped configuration, on loopback. Only addresses, certificate and folders replace the organiser's.
 * @param folder for this server, made here
 * @param upstreams ports of the two processes
 */
export async function startNginx(folder: string, upstreams: readonly [number, number]) {
  const program = nginxPath()
  if (program === undefined) throw new Error(noNginx())
  mkdirSync(folder, { recursive: true })
  const [port, plainPort] = [await lastingPort(), await lastingPort()]
  makeCertificate(folder)
  const path = join(folder, 'nginx.conf')
  writeFileSync(path, onLoopback(folder, port, plainPort, upstreams))
  const child = endsWithUs(
    spawn(program, ['-c', path, '-p', folder, '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'] }),
  )
  let written = ''
  child.stderr.on('data', (chunk: Buffer) => {
    written = `${written}${chunk}`.slice(-10_000)
  })
  await until('nginx listens', () => {
    if (child.exitCode !== null) throw new Error(`nginx ended at its start: ${written}`)
    return isListening(port)
  })
  return {
    url: `https://127.0.0.1:${port}`,
    plainUrl: `http://127.0.0.1:${plainPort}`,
    /** Its self-signed certificate. */
    certificate: readFileSync(join(folder, 'fullchain.pem'), 'utf8'),
    output: () => written,
    async stop(): Promise<void> {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit')
        child.kill('SIGTERM')
        await within('nginx ends', 10_000, ended)
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** @throws if the shipped file no longer contains what is replaced */
function onLoopback(folder: string, port: number, plainPort: number, [one, other]: readonly [number, number]): string {
  let text = readFileSync(join(projectFolder, 'cloud', 'deploy', 'nginx.conf'), 'utf8')
  const replace = (from: string, to: string) => {
    if (!text.includes(from)) throw new Error(`nginx.conf has no "${from}"`)
    text = text.replaceAll(from, to)
  }
  replace('listen 80;', `listen 127.0.0.1:${plainPort};`)
  replace('listen 443 ssl;', `listen 127.0.0.1:${port} ssl;`)
  replace('server cloud-1:8080', `server 127.0.0.1:${one}`)
  replace('server cloud-2:8080', `server 127.0.0.1:${other}`)
  replace('/etc/nginx/tls', folder)
  replace('/tmp/nginx', join(folder, 'nginx'))
  return text
}

function makeCertificate(folder: string): void {
  const made = spawnSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
      ...['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'],
      ...['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')],
    ],
    { encoding: 'utf8', timeout: 30_000 },
  )
  if (made.status !== 0) throw new Error(`openssl: ${made.stderr}`)
}

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
