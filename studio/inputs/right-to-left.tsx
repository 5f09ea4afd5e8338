import type { InputProps } from 'sanity'

/** Sets the text direction of a Persian field. */
export function RightToLeft(props: InputProps) {
  return <div dir="rtl">{props.renderDefault(props)}</div>
}
