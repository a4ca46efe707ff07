import { useCallback, useRef } from 'react'
import { proposeMasks } from '../../../../shared/domain/questions/masking/propose-masks.ts'
import { createNearDuplicates } from '../../../../shared/domain/questions/near-duplicates.ts'
import type { Question } from '../question-row.ts'
import type { Proposal } from '../queue/text-pieces.ts'

/** A cache of found words to mask. */
const mostKept = 400

/** Proposals for a person's decision: words to mask, and questions that ask nearly the same. */
export function useProposals(rows: readonly Question[]) {
  const masks = useRef(new Map<string, readonly Proposal[]>())
  const index = useRef({ near: createNearDuplicates(), texts: new Map<string, string>() })
  const latest = useRef(rows)
  latest.current = rows
  return {
    propose: useCallback((text: string): readonly Proposal[] => {
      const known = masks.current.get(text)
      if (known) return known
      if (masks.current.size >= mostKept) masks.current.clear()
      const found = proposeMasks(text)
      masks.current.set(text, found)
      return found
    }, []),
    /** The nearest first. Only changes are read again. */
    near: useCallback((questionId: string): readonly string[] => {
      const { near, texts } = index.current
      for (const row of latest.current) {
        const text = mayBeNear(row) ? row.text : null
        if ((texts.get(row.questionId) ?? null) === text) continue
        if (text === null) {
          near.remove(row.questionId)
          texts.delete(row.questionId)
        } else {
          near.add(row.questionId, text)
          texts.set(row.questionId, text)
        }
      }
      return texts.has(questionId) ? near.near(questionId) : []
    }, []),
  }
}

/** Withheld, dismissed and merged questions are not proposed. */
const mayBeNear = ({ state, mergedInto, text }: Question): boolean =>
  text !== null && mergedInto === null && state !== 'safeguarding' && state !== 'dismissed' && state !== 'on-air'
