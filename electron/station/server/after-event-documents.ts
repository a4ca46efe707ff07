import { z } from 'zod'
import { presenceRules } from '../../../shared/domain/check-in/half-days.ts'
import { purposes } from '../../../shared/domain/event/retention.ts'
import { languages } from '../../../shared/kernel/language.ts'
import { tableFormats } from '../table-file.ts'
import type { RouteDocument } from './route-document.ts'

const lang = { description: 'French when absent.', schema: z.enum(languages) }
const format = { description: 'CSV when absent.', schema: z.enum(tableFormats) }
const rule = {
  description:
    '`entry` (when absent): whoever came in is there until the end of that day; `passages`: half a day counts only where somebody passed within it.',
  schema: z.enum(presenceRules),
}

function exported(
  name: string,
  about: Pick<RouteDocument, 'description' | 'query' | 'gives'>,
  problems: readonly number[] = [],
): RouteDocument {
  return {
    method: 'get',
    path: `/api/v1/export/${name}`,
    operationId: `export.${name}`,
    roles: ['pilot'],
    problems,
    ...about,
  }
}

/** The exports after the event. The journal records each one. */
export const afterEventDocuments: readonly RouteDocument[] = [
  exported(
    'badge-sheets',
    {
      description:
        'The badges of one box of a batch as a PDF to be cut: those whose print job has neither failed nor been cancelled.',
      query: {
        batch: { description: 'The id of the batch.', schema: z.string() },
        box: { description: 'From 1.', schema: z.int() },
        layout: {
          description: '`marks` (when absent): one badge a page, with crop marks; `a4`: sheets.',
          schema: z.enum(['marks', 'a4']),
        },
        lang,
      },
      gives: 'application/pdf',
    },
    [404, 409],
  ),
  exported(
    'archive',
    {
      description:
        'The whole event as one signed zip, one NDJSON file for each lane, which `regie verify --archive` proves on any machine.',
      gives: 'application/zip',
    },
    [409],
  ),
  exported('attendance', {
    description: 'Who was there, half-day by half-day.',
    query: { format, lang, rule },
    gives: 'text/csv',
  }),
  exported(
    'certificates',
    {
      description: 'A certificate of attendance for each person with at least one half-day, or for one person.',
      query: { lang, rule, attendee: { description: 'One person; everybody when absent.', schema: z.string() } },
      gives: 'application/pdf',
    },
    [404, 409],
  ),
  exported(
    'signature-sheets',
    {
      description: 'Sheets to be signed by half-day, for those flagged so at registration.',
      query: {
        lang,
        day: { description: 'An event day’s number; all when absent.', schema: z.int() },
        half: { description: 'Both when absent.', schema: z.enum(['morning', 'afternoon']) },
      },
      gives: 'application/pdf',
    },
    [409],
  ),
  exported('no-shows', {
    description: 'Who was awaited so far and never came, by organisation; in a workbook with counts by organisation.',
    query: { format, lang },
    gives: 'text/csv',
  }),
  exported('journal', {
    description: 'The whole journal, oldest first.',
    query: { format, lang },
    gives: 'text/csv',
  }),
  exported(
    'purge-receipt',
    {
      description:
        'What the last purge of a purpose, or all of replays together, erased, when, by whom, and what stays.',
      query: { lang, purpose: { description: 'Which one.', schema: z.enum([...purposes, 'replays']) } },
      gives: 'application/pdf',
    },
    [409],
  ),
]
