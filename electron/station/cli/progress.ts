import { ask, type RunningStation } from './running-station.ts'

const everyMs = 200
const width = 30

/**
 * Shows a progress bar on a terminal during an import, and nothing if the output is a file or a pipe. Returns a
 * function that ends it.
 */
export function showImportProgress(station: RunningStation): () => void {
  if (!process.stderr.isTTY) return () => {}
  const timer = setInterval(() => {
    ask(station, '/api/v1/views/imports.progress')
      .then((response) => response.json())
      .then((body) => draw((body as { value: { rows: number; written: number } }).value))
      // The bar is optional: the import itself reports errors.
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
