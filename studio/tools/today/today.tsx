import { CalendarIcon } from '@sanity/icons/Calendar'
import type { Tool } from 'sanity'
import { TodayTool } from './today-tool.tsx'

export const todayTool: Tool = {
  name: 'today',
  title: 'Today',
  icon: CalendarIcon,
  component: TodayTool,
  // A link from the stock of a variant leads here.
  canHandleIntent: (intent) => intent === 'show-stock',
  getIntentState: () => ({}),
}
