import { useTranslation } from 'react-i18next'
import type { ImportReport } from './import-report.ts'
import { listable } from './issue-rows.ts'
import { useReasonWords } from './reason-words.ts'

/** The whole list on paper, where nothing scrolls. */
export const PrintedIssues = ({ report }: { readonly report: ImportReport }) => {
  const { t } = useTranslation('pilot')
  const reasonWords = useReasonWords()
  const lists = listable(report)
  return (
    <div className="printed">
      {(['refused', 'warnings'] as const)
        .filter((kind) => lists[kind].length > 0)
        .map((kind) => (
          <table key={kind} className="ptable full-width">
            <caption>{t(`import.issues.${kind}`)}</caption>
            <tbody>
              {lists[kind].map(({ line, reason, detail }) => (
                <tr key={`${line} ${reason} ${detail}`}>
                  <td className="num">{line}</td>
                  <td>{reasonWords(reason)}</td>
                  <td lang="fr">{detail}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
    </div>
  )
}
