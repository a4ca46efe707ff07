import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const folder = resolve('renderer')
/** Where colours are written: each other sheet names one of theirs. */
const palettes = ['ui/tokens.css', 'ui/dark.css']

const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, text: withoutComments(readFileSync(join(folder, path), 'utf8')) }))

test('colours are written in the tokens alone', () => {
  const colour = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|:\s*(?:white|black|red|gr[ae]y)\b/gi
  const found = sheets
    .filter(({ path }) => !palettes.includes(path))
    .flatMap(({ path, text }) => [...text.matchAll(colour)].map(([literal]) => `${path}: ${literal}`))
  expect(sheets.length).toBeGreaterThan(palettes.length)
  expect(found).toEqual([])
})

test('every token that a sheet names is set somewhere', () => {
  const set = new Set(sheets.flatMap(({ text }) => [...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)))
  // Without another value behind a comma, a token that is missing takes its declaration away.
  const named = sheets.flatMap(({ path, text }) =>
    [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => ({ path, name })),
  )
  const byPages = ['--rows', '--lines', '--row', '--live-height']
  expect(
    named.filter(({ name }) => !set.has(name) && !byPages.includes(name)).map(({ path, name }) => `${path}: ${name}`),
  ).toEqual([])
})

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '')
}
