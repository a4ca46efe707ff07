import { ask, type RunningStation } from './running-station.ts'

const everyMs = 200
const width = 30

/** A bar on a terminal while an import runs; nothing where the output is a file or another program. Gives its end. */
export function showImportProgress(station: RunningStation): () => void {
  if (!process.stderr.isTTY) return () => {}
  const timer = setInterval(() => {
    ask(station, '/api/v1/views/imports.progress')
      .then((response) => response.json())
      .then((body) => draw((body as { value: { rows: number; written: number } }).value))
      // The bar is a courtesy: the import itself says what goes wrong.
      .catch(() => {})
  }, everyMs)
  return () => {
    clearInterval(timer)
    process.stderr.write('\r\x1b[K')
  }
}

function draw({ rows, written }: { rows: number; written: number }): void {
  const done = rows === 0 ? 0 : Math.min(width, Math.round((written / rows) * width))
  process.stderr.write(`\r[${'#'.repeat(done)}${'.'.repeat(width - done)}] ${written} / ${rows}`)
}
