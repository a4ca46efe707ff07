import { useTranslation } from 'react-i18next'
import { useConnection } from '../app/use-connection.ts'
import { useView } from '../app/use-view.ts'
import { useFormats } from '../i18n/format.ts'
import { type ChainNode, chainOf, cloudRowOf } from './chain-state.ts'
import { Icon } from './icon.tsx'
import { Progress } from './progress.tsx'

/** Here, hub, cloud: what this screen is linked to and how fresh that is. The same place on every staff screen. */
export const Chain = ({ timeZone }: { readonly timeZone?: string | undefined }) => {
  const { t } = useTranslation(['common', 'cloud'])
  const { time, number, duration } = useFormats(timeZone)
  const connection = useConnection()
  const { rows: stations } = useView('stations', {})
  const word = (node: ChainNode): string => {
    switch (node.says) {
      case 'seenAgo':
        return t('chain.seenAgo', { age: node.seconds })
      case 'goneSince':
      case 'aloneSince':
      case 'since':
      case 'seenAt':
        return t(`chain.${node.says}`, { time: time(node.at) })
      case 'awayWith':
        return t('chain.awayWith', { time: time(node.at), value: number(node.count) })
      case 'waits':
      case 'rising':
      case 'unseen':
      case 'linkedBut':
        return t(`chain.${node.says}`, { count: node.count, value: number(node.count) })
      case 'clockAhead':
      case 'clockBehind':
        return t(`chain.${node.says}`, { value: duration(node.seconds) })
      case 'filling':
        return t('chain.filling', { value: Math.floor(node.share * 100) })
      default:
        return t(`chain.${node.says}`)
    }
  }
  /** Details that do not fit in the chain: why the cloud is away, and what its number counts. */
  const cloudMore = (node: ChainNode): string | undefined => {
    const trouble = cloudRowOf(stations)?.cloud?.trouble ?? null
    const sentences = [
      ...(trouble === null ? [] : [t(`cloud:trouble.${trouble}`)]),
      ...(node.says === 'awayWith' ? [t('cloud:waits', { count: node.count, value: number(node.count) })] : []),
    ]
    return sentences.length === 0 ? undefined : sentences.join(' ')
  }
  return (
    <ul className="chain grid" aria-label={t('chain.label')} data-testid="chain">
      {chainOf(connection, stations).map((node) => (
        <li
          key={node.place}
          data-place={node.place}
          title={node.place === 'cloud' ? cloudMore(node) : undefined}
          className={`node node--${node.tone}${node.wire === 'cut' ? ' node--cut' : ''}`}
        >
          <Icon name={node.shape} />
          <b>{t(`chain.${node.place}`)}</b>
          <span>{word(node)}</span>
          {node.says === 'filling' && <Progress label={t('chain.fillingBar')} value={node.share} />}
        </li>
      ))}
    </ul>
  )
}
