import type { viewer as english } from '../en/viewer.ts'

export const viewer: typeof english = {
  label: (name) => `${name}، از هر سو`,
  turn: 'بچرخانید',
  turnLeft: 'چرخش به چپ',
  turnRight: 'چرخش به راست',
  degrees: (degrees) => `${degrees}°`,
  turned: (degrees) => `${degrees} درجه چرخیده است`,
  frameAlt: (name, degrees) => `${name}، ${degrees} درجه چرخیده`,
  threeDimensions: 'در سه بُعد',
  opening: 'آن را به روشنایی می‌آوریم',
  open: 'اکنون در سه بُعد می‌بینیدش. برای چرخاندن بکشید یا کلیدهای جهت را بزنید؛ با به‌علاوه و منها نزدیک و دور شوید.',
  backToPictures: 'بازگشت به عکس‌ها',
  closer: 'نزدیک‌تر',
  farther: 'دورتر',
  unavailable: 'این صفحه سه بُعد را نشان نمی‌دهد. عکس‌ها هم به همان خوبی می‌چرخند.',
}
