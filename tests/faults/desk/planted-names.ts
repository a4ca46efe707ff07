import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startStation } from '../../../electron/station/station.ts'
import { patternsOf, searchBytes } from '../../support/byte-search.ts'
import { connectClient } from '../../support/station-client.ts'
import { csvOf } from '../../support/synthetic-people.ts'
import { workADay } from '../privacy/days-work.ts'
import { plantPeople } from '../privacy/planted-people.ts'
import { type Bench, insist, type Scenario } from '../scenario.ts'

/** A day's work with unique names. None of them may be readable in any file, log or crash file. */
export const plantedNames: Scenario = {
  name: 'planted-names',
  async run({ random, start, folder, note }: Bench) {
    const planted = plantPeople(40, random)
    const patterns = patternsOf(planted.roots)
    const places = Object.fromEntries(
      ['badges', 'copies', 'work', 'temp', 'home'].map((name) => [name, join(folder, name)]),
    )
    for (const place of Object.values(places)) mkdirSync(place)
    const { badges = '', copies = '', work = '', temp = '', home = '' } = places
    const options = {
      cwd: work,
      env: { TMPDIR: temp, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
    }
    findsThemElsewhere(patterns, folder, csvOf(planted.people))

    const said: Record<string, string> = {}
    const searched: number[] = []
    const search = (moment: string) => {
      const { findings, files, bytes } = searchBytes(patterns, [join(folder, 'data'), copies, work, temp, home], said)
      const [first] = findings
      insist(
        !first,
        `${moment}: ${findings.length} findings; ${first?.file} at ${first?.offset}: ${first?.text} (${first?.writing})`,
      )
      insist(files > 3, `${moment}: there was nothing to search`)
      searched.push(bytes)
    }

    const first = await start(options)
    const client = await connectClient(first)
    await workADay(client, planted, badges, copies)
    search('while it works')
    client.close()
    await first.kill('SIGKILL')
    said['output of the first run'] = first.output()
    search('after a kill')

    const second = await start(options)
    const again = await connectClient(second)
    const found = await again.rows('attendees.search', { q: planted.people[3]?.lastName ?? '' })
    insist(found.length > 0, 'after the kill the planted people are not there')
    again.close()
    await second.kill('SIGSEGV')
    said['output of the second run'] = second.output()
    search('after a crash')
    note(
      `core files: ${coreFilesAllowed() ? 'allowed here' : 'not allowed here (ulimit -c)'}; the work folder holds ${readdirSync(work).length} files`,
    )

    await copyAndStop(join(folder, 'data'))
    insist(
      readdirSync(copies).some((name) => name.endsWith('.db')),
      'no copy was made',
    )
    search('after a stop')
    return `${planted.roots.length} planted texts in ${patterns.length} writings, ${searched.length} searches, ${Math.round(searched.reduce((sum, bytes) => sum + bytes) / 2 ** 20)} MiB: none found`
  },
}

/** A copy is due every five minutes. Here it is requested at once. */
async function copyAndStop(data: string): Promise<void> {
  const errors: unknown[] = []
  const station = await startStation({
    folder: data,
    version: '0.0.0-faults',
    port: 0,
    pagesFolder: '',
    onError: (error) => errors.push(error),
  })
  await station.backup.runIfChanged()
  await station.stop()
  insist(errors.length === 0, `the station had an error: ${errors[0]}`)
}

/** Proves that the search finds the names in the imported file, in every encoding. */
function findsThemElsewhere(patterns: ReturnType<typeof patternsOf>, folder: string, csv: Buffer): void {
  const text = csv.toString()
  const writings: Record<string, Buffer> = {
    utf8: csv,
    utf16le: Buffer.from(text, 'utf16le'),
    latin1: Buffer.from(text, 'latin1'),
    capitals: Buffer.from(text.toUpperCase()),
    ...Object.fromEntries(
      [0, 1, 2].map((offset) => [
        `base64-${offset}`,
        Buffer.from(Buffer.concat([Buffer.alloc(offset), csv]).toString('base64')),
      ]),
    ),
  }
  for (const [name, bytes] of Object.entries(writings)) {
    const place = join(folder, `seen-${name}`)
    mkdirSync(place)
    writeFileSync(join(place, 'file'), bytes)
    const texts = new Set(searchBytes(patterns, [place]).findings.map((finding) => finding.text))
    // The note is in no file, because it is typed at the desk. Two roots differ only in case.
    insist(texts.size >= 6, `the search finds only ${[...texts]} in the file as ${name}`)
  }
}

const coreFilesAllowed = (): boolean => !/Max core file size\s+0\s/.test(readFileSync('/proc/self/limits', 'utf8'))
