import { CalendarIcon } from '@sanity/icons/Calendar'
import type { Tool } from 'sanity'
import { TodayTool } from './today-tool.tsx'

export const todayTool: Tool = { name: 'today', title: 'Today', icon: CalendarIcon, component: TodayTool }
