import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { projectFolder } from '../../support/station-build.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { registrations } from '../test-station.ts'

let folder: string
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => removeFolder(folder))

describe('a data folder that cannot be made', () => {
  const onLinux = [
    ['in a place that takes no folders', () => '/proc/foo'],
    ['in a folder that takes no files', () => '/proc'],
  ] as const
  it.each([
    ...(existsSync('/proc/self') ? onLinux : []),
    ['where a file is', () => fileIn(folder)],
    ['below a file', () => join(fileIn(folder), 'a', 'b')],
  ] as const)('%s ends the start, and the command line, in words', async (_, dataFolder) => {
    for (const [program, args] of [
      ['main.ts', []],
      ['cli/regie.ts', ['import', import.meta.filename]],
    ] as const) {
      const { code, said } = await run(program, [...args, '--data', dataFolder()])
      expect([program, said]).toEqual([
        program,
        'Ce dossier ne peut pas être créé, ou ne peut pas recevoir de données : choisissez-en un autre avec --data.\n',
      ])
      expect(code).toBe(1)
    }
  })

  it('is made with those above it where that is possible', async () => {
    const deep = join(folder, 'a', 'b', 'c')
    const file = join(folder, 'inscriptions.csv')
    writeFileSync(file, registrations)
    expect(await run('cli/regie.ts', ['import', file, '--data', deep])).toMatchObject({ code: 0 })
    expect(existsSync(join(deep, 'regie.db'))).toBe(true)
  })
})

describe('a data folder without data', () => {
  it.each([
    ['pair', []],
    ['open', []],
    ['purge', ['--id', 'aaaaaaaaaaaaaaaaaaaaaaaaaa']],
    ['export', []],
    ['verify', []],
  ])('is refused in words by %s, which makes nothing there', async (command, args) => {
    const missing = join(folder, 'a', 'b')
    const { code, said } = await run('cli/regie.ts', [command, ...args, '--data', missing])
    expect([code, said]).toEqual([1, `Aucune donnée de Régie dans ${missing}.\n`])
    expect(existsSync(join(folder, 'a'))).toBe(false)
  })

  it('is not begun by an import of a file that is not there', async () => {
    const { code, said } = await run('cli/regie.ts', ['import', join(folder, 'none.csv'), '--data', join(folder, 'a')])
    expect([code, said]).toEqual([1, 'Le fichier ne peut pas être lu.\n'])
    expect(existsSync(join(folder, 'a'))).toBe(false)
  })
})

describe('an option that cannot be taken', () => {
  const usages = { 'main.ts': 'npm start -- [options]', 'cli/regie.ts': 'npm run regie -- COMMANDE [options]' }
  it.each([
    ['--bogus=Jean', 'Option inconnue : --bogus.'],
    ['-x', 'Option inconnue : -x.'],
    ['--data', 'Il manque la valeur de l’option --data.'],
    ['--help=oui', 'L’option --help ne prend pas de valeur.'],
  ])('%s is named in words, and the usage is shown', async (option, sentence) => {
    for (const [program, line] of Object.entries(usages)) {
      const { code, said } = await run(program, [option])
      expect([program, code, said.split('\n\n')[0]]).toEqual([program, 1, sentence])
      expect(said).toContain(line)
    }
  })

  it('the hub is called on a terminal as on the screens', async () => {
    const { said } = await run('main.ts', ['--pair', 'abcd'])
    expect(said).toContain('--pair attend aussi --link : l’adresse du pôle.')
    const { said: usage } = await run('main.ts', ['-x'])
    expect(usage).toContain('celui-ci devient le pôle')
    expect(said + usage).not.toContain('principal')
  })

  it('a word without dashes is none of a start’s', async () => {
    const { code, said } = await run('main.ts', ['demo'])
    expect([code, said.split('\n')[0]]).toEqual([1, 'Mot inattendu : demo. Une option commence par --.'])
  })
})

function fileIn(place: string): string {
  const file = join(place, 'a-file')
  writeFileSync(file, '')
  return file
}

/** From source. `code` is null if it did not end by itself. */
async function run(program: string, args: readonly string[]) {
  const child = spawn(process.execPath, [join(projectFolder, 'electron', 'station', program), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 10_000,
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { code, said }
}
