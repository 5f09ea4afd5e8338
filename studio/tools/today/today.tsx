import { CalendarIcon } from '@sanity/icons/Calendar'
import type { Tool } from 'sanity'
import { TodayTool } from './today-tool.tsx'

/** The Studio tool “Today”, an overview for staff with data from the storefront's database. */
export const todayTool: Tool = {
  name: 'today',
  title: 'Today',
  icon: CalendarIcon,
  component: TodayTool,
  // A link from the stock of a variant leads here.
  canHandleIntent: (intent) => intent === 'show-stock',
  getIntentState: () => ({}),
}
