import { useCallback, useReducer, useRef } from 'react'
import type { ColumnDoubt } from '../../../../shared/domain/attendees/import/doubts.ts'
import { useCommand } from '../../../app/use-command.ts'
import type { ImportMapping } from './import-report.ts'
import { askImport } from './import-request.ts'
import { atFile, type ImportStep, importStep } from './import-steps.ts'

export interface Importing {
  readonly state: ImportStep
  /** Reads the file without writing anything. */
  readonly choose: (file: File) => void
  /** Reads it again with another mapping. */
  readonly correct: (mapping: ImportMapping, answered?: ColumnDoubt) => void
  readonly write: () => void
  /** Stops the running import. What is written stays. */
  readonly stop: () => void
  /** Back to the choice of a file. A running reading is cancelled. */
  readonly leave: () => void
}

/** An import of attendees, from the choice of the file to the report. */
export const useImport = (): Importing => {
  const [state, move] = useReducer(importStep, atFile)
  const command = useCommand()
  const reading = useRef<AbortController>(null)

  const read = useCallback(async (file: File, mapping?: ImportMapping) => {
    reading.current?.abort()
    const controller = new AbortController()
    reading.current = controller
    const answer = await askImport({ what: 'attendees', file, dryRun: true, mapping, signal: controller.signal })
    // A later reading has replaced it, or the person left.
    if (!controller.signal.aborted) move({ move: 'tried', answer })
  }, [])

  const choose = useCallback(
    (file: File) => {
      move({ move: 'choose', file })
      void read(file)
    },
    [read],
  )
  const correct = useCallback(
    (mapping: ImportMapping, answered?: ColumnDoubt) => {
      if (state.step !== 'preview' && state.step !== 'columns') return
      move({ move: 'correct', mapping, ...(answered && { answered }) })
      void read(state.file, mapping)
    },
    [state, read],
  )
  const write = useCallback(async () => {
    if (state.step !== 'preview') return
    move({ move: 'write' })
    const { file, mapping } = state
    const answer = await askImport({ what: 'attendees', file, dryRun: false, mapping })
    move({ move: 'written', answer, at: Date.now() })
  }, [state])
  const stop = useCallback(async () => {
    move({ move: 'cancel' })
    const reply = await command('imports.cancel', {})
    // Too late: it had just ended, and its report is on the way.
    if ('problem' in reply || !reply.outcome.cancelled) move({ move: 'cancel-failed' })
  }, [command])
  const leave = useCallback(() => {
    reading.current?.abort()
    move({ move: 'leave' })
  }, [])

  return { state, choose, correct, write, stop, leave }
}
