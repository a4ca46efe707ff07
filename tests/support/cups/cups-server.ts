import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeRequest, uri } from '../../../electron/station/badges/drivers/ipp/request.ts'
import { endsWithUs } from '../children.ts'
import { lastingPort } from '../lasting-port.ts'
import { cupsdPath } from '../system-packages.ts'
import { until } from '../until.ts'

/** The device's behaviour. It may change while a job is printing. */
export type DeviceMode = 'good' | 'slow' | 'fails' | 'stops-the-queue' | 'stalls' | 'paper-out' | 'cover-open'

/**
 * `told`: CUPS follows the device to the badge's end. `blind`: it hands the badge over and calls it done. `waitless`:
 * configured not to wait. `passed-on`: to another CUPS. `raw`: without a driver. `held`: takes jobs and keeps them.
 */
export type QueueName = 'told' | 'blind' | 'waitless' | 'passed-on' | 'raw' | 'held'

/** Empty if cupsd can be run; otherwise the reason. */
export const noCups = (): string =>
  cupsdPath() === undefined ? 'cupsd is not installed: apt-get install cups-daemon' : ''

export type CupsServer = Awaited<ReturnType<typeof startCups>>

/** A real cupsd on loopback, without privileges. Its only device is a script that prints into a folder. */
/** `more`: queues like `told`, whose device may be set apart. */
export async function startCups(more: readonly string[] = []) {
  const cupsd = cupsdPath()
  if (!cupsd) throw new Error(noCups())
  const folder = await mkdtemp(join(tmpdir(), 'regie-cups-'))
  const port = await lastingPort()
  const owner = process.getuid?.() === 0 ? userLp() : undefined
  const outFolder = join(folder, 'out')
  const queues = [...usualQueues, ...more.map((name): Queue => ({ name, device: told }))]
  /** Of all queues, or of one from now on. */
  const setMode = (mode: DeviceMode, queue = 'all') => writeFile(join(folder, `mode.${queue}`), mode)

  for (const name of ['root', 'root/ppd', 'spool', 'cache', 'run', 'tmp', 'bin', 'bin/backend', 'bin/daemon', 'out'])
    await mkdir(join(folder, name))
  await symlink('/usr/lib/cups/daemon/cups-exec', join(folder, 'bin/daemon/cups-exec'))
  const backend = deviceScript(folder)
  for (const scheme of ['ipp', 'socket']) await writeFile(join(folder, 'bin/backend', scheme), backend, { mode: 0o755 })
  await writeFile(join(folder, 'root/cups-files.conf'), filesConf(folder))
  await writeFile(join(folder, 'root/cupsd.conf'), cupsdConf(port))
  await writeFile(join(folder, 'root/printers.conf'), printersConf(queues))
  for (const { name } of queues)
    if (name !== 'raw') await writeFile(join(folder, 'root/ppd', `${name}.ppd`), passesPngOn)
  await setMode('good')
  await chmod(folder, 0o755)
  if (owner) execFileSync('chown', ['-R', `${owner.uid}:${owner.gid}`, folder])

  let server: ChildProcess | undefined
  async function on(): Promise<void> {
    const files = ['-c', join(folder, 'root/cupsd.conf'), '-s', join(folder, 'root/cups-files.conf')]
    server = endsWithUs(spawn(cupsd as string, ['-f', ...files], { ...owner, stdio: 'ignore' }), 'SIGTERM')
    const answers = () =>
      fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      )
    await until('cupsd answers', answers, { everyMs: 20 })
  }
  async function off(): Promise<void> {
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const gone = new Promise((resolve) => server?.once('exit', resolve))
    server.kill('SIGTERM')
    await gone
  }
  await on()

  return {
    port,
    address: (queue: QueueName | (string & {})) => `ipp://127.0.0.1:${port}/printers/${queue}`,
    setMode,
    on,
    off,
    /** Whole jobs of a queue, in the order in which CUPS took them. */
    async cameOut(queue: string): Promise<Uint8Array[]> {
      const isOf = (name: string) => name.startsWith(`${queue}.`) && name.endsWith('.out')
      const names = (await readdir(outFolder)).filter(isOf).sort()
      return Promise.all(names.map((name) => readFile(join(outFolder, name))))
    },
    /** Waits until CUPS has no document in its spool. */
    async isQuiet(): Promise<void> {
      const isEmpty = async () => !(await readdir(join(folder, 'spool'))).some((name) => name.startsWith('d'))
      await until('CUPS has nothing left to print', isEmpty, { everyMs: 50, timeoutMs: 60_000 })
    },
    /** Restarts a queue that its device has stopped. */
    async resume(queue: string): Promise<void> {
      const body = encodeRequest({
        operation: 0x0011,
        requestId: 1,
        about: [uri('printer-uri', `ipp://127.0.0.1:${port}/printers/${queue}`)],
      })
      const headers = { 'content-type': 'application/ipp' }
      const answer = await fetch(`http://127.0.0.1:${port}/admin/`, {
        method: 'POST',
        headers,
        body: Buffer.from(body),
      })
      const status = Buffer.from(await answer.arrayBuffer()).readUInt16BE(2)
      if (status !== 0) throw new Error(`CUPS does not resume ${queue}: ${status.toString(16)}`)
    },
    async remove(): Promise<void> {
      await off()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

interface Queue {
  readonly name: string
  readonly device: string
  readonly more?: string
}
const told = 'ipp://127.0.0.1:9/ipp/print'
const usualQueues: readonly (Queue & { readonly name: QueueName })[] = [
  { name: 'told', device: told },
  { name: 'blind', device: 'socket://127.0.0.1:9' },
  { name: 'waitless', device: `${told}?waitjob=false` },
  { name: 'passed-on', device: 'ipp://127.0.0.1:9/printers/other' },
  { name: 'raw', device: told },
  { name: 'held', device: told, more: 'Option job-hold-until indefinite' },
]

/** Like Debian's, but without look-ups and password prompts. */
const cupsdConf = (port: number) => `Listen 127.0.0.1:${port}
LogLevel warn
WebInterface No
Browsing No
DefaultAuthType None
PreserveJobFiles No
<Location />
  Order allow,deny
  Allow 127.0.0.1
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  <Limit Send-Document Cancel-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
`

const filesConf = (folder: string) => `ServerRoot ${folder}/root
RequestRoot ${folder}/spool
CacheDir ${folder}/cache
StateDir ${folder}/run
TempDir ${folder}/tmp
ServerBin ${folder}/bin
DataDir /usr/share/cups
AccessLog ${folder}/access.log
ErrorLog ${folder}/error.log
PageLog ${folder}/page.log
Printcap
Sandboxing off
`

const printersConf = (queues: readonly Queue[]) =>
  queues
    .map(({ name, device, more = '' }) =>
      [`<Printer ${name}>`, `DeviceURI ${device}`, 'State Idle', 'Accepting Yes', 'ErrorPolicy abort-job', more]
        .concat('</Printer>', '')
        .join('\n'),
    )
    .join('')

/** A printer that takes PNG directly, so that no filter is needed. */
const passesPngOn = `*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "BADGE.PPD"
*Manufacturer: "Test"
*Product: "(Badge)"
*ModelName: "Test Badge"
*ShortNickName: "Test Badge"
*NickName: "Test Badge"
*PSVersion: "(3010.000) 0"
*cupsFilter: "image/png 0 -"
*OpenUI *PageSize: PickOne
*DefaultPageSize: L80x50
*PageSize L80x50: ""
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: L80x50
*PageRegion L80x50: ""
*CloseUI: *PageRegion
*DefaultImageableArea: L80x50
*ImageableArea L80x50: "0 0 226.77 141.73"
*DefaultPaperDimension: L80x50
*PaperDimension L80x50: "226.77 141.73"
`

/** A CUPS backend: https://www.cups.org/doc/api-filter.html. */
const deviceScript = (folder: string) => `#!/bin/sh
[ $# -eq 0 ] && exit 0
mode() { cat '${folder}'/mode."$PRINTER" 2>/dev/null || cat '${folder}'/mode.all; }
state() { echo "STATE: $1" >&2; }
case $(mode) in
  slow) sleep 0.3 ;;
  fails) exit 1 ;;
  stops-the-queue) exit 4 ;;
  stalls) exec sleep 600 ;;
esac
for fault in paper-out:media-empty-error cover-open:cover-open-error; do
  [ "$(mode)" = "\${fault%%:*}" ] || continue
  state "+\${fault##*:}"
  while [ "$(mode)" = "\${fault%%:*}" ]; do sleep 0.05; done
  state "-\${fault##*:}"
done
out='${folder}'/out/"$PRINTER.$(printf %05d "$1")"
cat "\${6:--}" > "$out.part" && mv "$out.part" "$out.out"
`

function userLp(): { uid: number; gid: number } {
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'lp'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}
