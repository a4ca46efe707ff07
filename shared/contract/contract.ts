import type { z } from 'zod'
import { accessCommands, accessViews } from './access.ts'
import { afterEventCommands, afterEventViews } from './after-event.ts'
import { airCareCommands, airCareViews } from './air-care.ts'
import { attendeeCommands, attendeeViews } from './attendees.ts'
import { audienceCommands, audienceViews } from './audience.ts'
import { backupCommands, backupViews } from './backup.ts'
import { badgeTemplateCommands, badgeTemplateViews } from './badge-templates.ts'
import { badgeCommands, badgeViews } from './badges.ts'
import { checkInCommands, checkInViews } from './check-in.ts'
import { cloudCommands, cloudViews } from './cloud.ts'
import { connectorCommands, connectorViews } from './connector.ts'
import { disagreementCommands, disagreementViews } from './disagreements.ts'
import { doorCommands, doorViews } from './doors.ts'
import { eventCommands, eventViews } from './event.ts'
import { kioskCommands, kioskViews } from './kiosk.ts'
import { levelsViews } from './levels.ts'
import { obsSettingsViews } from './obs-settings.ts'
import { openingViews } from './opening.ts'
import { organiserCommands, organiserViews } from './organisers.ts'
import { pollCommands, pollViews } from './polls.ts'
import { preflightCommands, preflightViews } from './preflight.ts'
import { programmeCommands, programmeViews } from './programme.ts'
import { questionCommands, questionViews } from './questions.ts'
import { remoteCommands, remoteViews } from './remote.ts'
import { runOfShowCommands, runOfShowViews } from './run-of-show.ts'
import { showCommands, showViews } from './show.ts'
import { stageCommands, stageViews } from './stage.ts'
import { stationCommands, stationViews } from './stations.ts'

/** Every command there is. Both ends, the HTTP routes and the OpenAPI document are derived from this one list. */
export const commands = {
  ...eventCommands,
  ...programmeCommands,
  ...attendeeCommands,
  ...checkInCommands,
  ...disagreementCommands,
  ...doorCommands,
  ...kioskCommands,
  ...badgeCommands,
  ...badgeTemplateCommands,
  ...backupCommands,
  ...connectorCommands,
  ...accessCommands,
  ...organiserCommands,
  ...stationCommands,
  ...cloudCommands,
  ...showCommands,
  ...airCareCommands,
  ...preflightCommands,
  ...runOfShowCommands,
  ...stageCommands,
  ...questionCommands,
  ...audienceCommands,
  ...pollCommands,
  ...afterEventCommands,
  ...remoteCommands,
} as const

/** Every view there is. */
export const views = {
  ...eventViews,
  ...programmeViews,
  ...attendeeViews,
  ...checkInViews,
  ...disagreementViews,
  ...doorViews,
  ...kioskViews,
  ...badgeViews,
  ...badgeTemplateViews,
  ...backupViews,
  ...connectorViews,
  ...accessViews,
  ...organiserViews,
  ...stationViews,
  ...cloudViews,
  ...showViews,
  ...airCareViews,
  ...openingViews,
  ...preflightViews,
  ...levelsViews,
  ...runOfShowViews,
  ...stageViews,
  ...questionViews,
  ...audienceViews,
  ...obsSettingsViews,
  ...pollViews,
  ...afterEventViews,
  ...remoteViews,
} as const

export type CommandName = keyof typeof commands
export type ViewName = keyof typeof views

/** Fields that a caller may omit are optional. */
export type CommandInput<Name extends CommandName> = z.input<(typeof commands)[Name]['input']>
/** What a handler gets: parsed, with defaults. */
export type ParsedInput<Name extends CommandName> = z.output<(typeof commands)[Name]['input']>
export type CommandOutcome<Name extends CommandName> = z.output<(typeof commands)[Name]['outcome']>
export type RefusalOf<Name extends CommandName> = keyof (typeof commands)[Name]['refusals'] & string

export type ViewParams<Name extends ViewName> = z.input<(typeof views)[Name]['params']>
export type ParsedParams<Name extends ViewName> = z.output<(typeof views)[Name]['params']>
type Definition<Name extends ViewName> = (typeof views)[Name]
export type ViewRow<Name extends ViewName> =
  Definition<Name> extends { readonly row: infer Row extends z.ZodType } ? z.output<Row> : never
export type ViewValue<Name extends ViewName> =
  Definition<Name> extends { readonly value: infer Value extends z.ZodType } ? z.output<Value> : never

/** Names of list views and of value views. */
export type ListViewName = { [Name in ViewName]: Definition<Name>['kind'] extends 'list' ? Name : never }[ViewName]
export type ValueViewName = Exclude<ViewName, ListViewName>

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name)
export const isViewName = (name: string): name is ViewName => Object.hasOwn(views, name)
