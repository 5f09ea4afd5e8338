export function TodayTool() {
  return null
}
