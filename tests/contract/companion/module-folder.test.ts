import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type ModuleManifest, validateManifest } from '@companion-module/base/manifest'
import { expect, it } from 'vitest'
import { projectFolder } from '../../support/station-build.ts'
import { foldersOfTests } from '../test-folders.ts'

const folder = foldersOfTests()
const run = promisify(execFile)

it('is one folder that Companion loads, with nothing beside it and no right to read elsewhere', async () => {
  const made = folder()
  await run(process.execPath, [join(projectFolder, 'companion', 'build.ts'), made], { cwd: projectFolder })
  const manifestPath = join(made, 'companion', 'manifest.json')
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as ModuleManifest
  validateManifest(manifest, false)
  const versionOf = (path: string) => (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
  expect(manifest.runtime.apiVersion).toBe(
    versionOf(join(projectFolder, 'node_modules', '@companion-module', 'base', 'package.json')),
  )
  expect([manifest.version, versionOf(join(made, 'package.json'))]).toEqual([
    ...[versionOf(join(projectFolder, 'package.json')), versionOf(join(projectFolder, 'package.json'))],
  ])
  const main = join(dirname(manifestPath), manifest.runtime.entrypoint)
  // What Companion's own process does with the module's folder.
  const host = `import(${JSON.stringify(main)}).then(async ({ default: Module, UpgradeScripts }) => {
    const told = []
    const context = new Proxy({ _isInstanceContext: true, id: 'x', label: 'regie', upgradeScripts: [] }, {
      get: (own, name) => own[name] ?? ((...given) => void told.push([name, given[0]])),
    })
    const instance = new Module(context)
    await instance.init({}, true, {})
    await instance.destroy()
    console.log(JSON.stringify([UpgradeScripts, told.filter(([name]) => name === 'updateStatus')]))
  })`
  const rights = ['--permission', `--allow-fs-read=${made}`]
  const { stdout } = await run(process.execPath, [...rights, '--input-type=module', '--eval', host], { cwd: made })
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual([[], [['updateStatus', 'bad_config']]])
  const text = readFileSync(main, 'utf8')
  const imported = [...text.matchAll(/^import .*? from "([^"]+)"/gm)].map(([, name]) => name?.replace('node:', ''))
  expect(imported).toContain('crypto')
  expect(imported.filter((name) => !builtinModules.includes(name ?? ''))).toEqual([])
})
