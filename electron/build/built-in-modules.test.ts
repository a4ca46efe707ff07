import { expect, test } from 'vitest'
import { withoutFacade } from './built-in-modules.ts'

const fs = 'process.getBuiltinModule("node:fs")'

test.each([
  ['import { readFile as r$1, stat } from "node:fs";', `const { readFile: r$1, stat } = ${fs};`],
  ['import files from "node:fs";', `const files = ${fs};`],
  ['import * as files from "node:fs";', `const files = ${fs};`],
  ['import files, { stat } from "node:fs";', `const files = ${fs}, { stat } = ${fs};`],
  ['import files, * as all from "node:fs";', `const files = ${fs}, all = ${fs};`],
])('%s reads its names without the facade', (line, built) => {
  expect(withoutFacade(`// first\n${line}\nstat();`)).toBe(`// first\n${built}\nstat();`)
})

test.each(['import { a } from "./chunk.js";', 'import Database from "better-sqlite3";', 'const at = "node:fs";'])(
  '%s stays',
  (line) => expect(withoutFacade(line)).toBe(line),
)
