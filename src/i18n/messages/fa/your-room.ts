import type { yourRoom as english } from '../en/your-room.ts'

export const yourRoom: typeof english = {
  open: 'در اتاق شما',
  bringing: 'دارد می‌رسد.',
  look: 'گوشی را آرام روی میز یا زمین بگردانید.',
  place: 'جایی را که باید بایستد لمس کنید.',
  placed: 'همان‌جا در اندازهٔ خودش ایستاده است. برای جابه‌جایی جای دیگری را لمس کنید.',
  leave: 'بازگشت به صفحه',
  failed: 'نشد اتاقتان را باز کنیم. هنوز همین‌جاست.',
  ready: 'آماده است. یک بار دیگر لمس کنید تا در اتاقتان بایستد.',
}
