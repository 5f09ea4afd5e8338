import type { InputProps } from 'sanity'

/** A field of Persian: its lines begin at the right, and a full stop stands where a sentence ends. */
export function RightToLeft(props: InputProps) {
  return <div dir="rtl">{props.renderDefault(props)}</div>
}
