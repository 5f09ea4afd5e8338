import { Autocomplete } from '@sanity/ui/autocomplete'
import { set, type StringInputProps, unset } from 'sanity'

const zones = Intl.supportedValuesOf('timeZone')
  .filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))
  .map((value) => ({ value }))

const plain = (words: string) => words.toLowerCase().replaceAll(/[_/]/g, ' ')

/** A zone of the IANA time zone database, found by a part of its name: “new york”. */
export function TimeZoneInput({ elementProps, onChange, value, readOnly }: StringInputProps) {
  return (
    <Autocomplete
      id={elementProps.id}
      ref={elementProps.ref}
      onFocus={elementProps.onFocus}
      onBlur={elementProps.onBlur}
      readOnly={readOnly === true}
      openButton
      placeholder="Search by city"
      options={zones}
      value={value ?? ''}
      filterOption={(query, { value: zone }) => plain(zone).includes(plain(query))}
      onChange={(zone) => onChange(zone === '' ? unset() : set(zone))}
    />
  )
}
