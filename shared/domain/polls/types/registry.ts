import type { PollType } from '../poll-types.ts'
import { cloud } from './cloud.ts'
import { multiple } from './multiple.ts'
import type { PollTypeRules } from './poll-type.ts'
import { ranking } from './ranking.ts'
import { scale } from './scale.ts'
import { single } from './single.ts'
import { text } from './text.ts'

export const rulesOf: Readonly<Record<PollType, PollTypeRules>> = { single, multiple, scale, text, cloud, ranking }
