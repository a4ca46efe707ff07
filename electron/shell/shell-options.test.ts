import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { parseShellOptions } from './shell-options.ts'

it('passes the station’s flags on, and leaves Chromium’s', () => {
  const argv = [
    '--no-sandbox',
    '--data',
    '/tmp/a',
    '--inspect=0',
    '--demo',
    '--name=Accueil 2',
    '--remote-debugging-port=0',
  ]
  const options = parseShellOptions(argv)
  expect(options.args).toEqual(['--data', '/tmp/a', '--demo', '--name=Accueil 2'])
  expect(options).toMatchObject({ demo: true, name: 'Accueil 2', folder: resolve('/tmp/a') })
})

it('passes every option of the station on that has a value', () => {
  const argv = ['--hub', '--cloud', 'https://nuage.exemple.fr', '--cloud-code', 'CODE', '--key-file=/tmp/key']
  expect(parseShellOptions([...argv, '--headless']).args).toEqual(argv)
})

it('lets a station that is started again take its last port', () => {
  expect(parseShellOptions(['--port', '0', '--demo']).restartArgs).toEqual(['--demo'])
  expect(parseShellOptions(['--demo', '--port=0']).restartArgs).toEqual(['--demo'])
})

it('refuses a wrong value in the station’s words', () => {
  expect(() => parseShellOptions(['--port', 'many'])).toThrow('--port attend un nombre')
})
