import type { ReactNode } from 'react'
import { Heading, Stack, Text } from '@sanity/ui'

interface Props {
  readonly title: string
  /** The text when there are no rows. */
  readonly empty: string
  readonly headings: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}

/** One list of the day as an accessible table. */
export function ListTable({ title, empty, headings, rows }: Props) {
  return (
    <Stack gap={3}>
      <Heading as="h2" size={1}>
        {title}
      </Heading>
      {rows.length === 0 ? (
        <Text muted size={1}>
          {empty}
        </Text>
      ) : (
        <table style={{ borderCollapse: 'collapse', width: '100%', fontSize: 14 }}>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col" style={cell}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((text, column) => (
                  <td key={headings[column]} style={cell}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Stack>
  )
}

const cell = {
  textAlign: 'start',
  padding: '8px 16px 8px 0',
  borderBottom: '1px solid rgb(128 128 128 / 0.25)',
} as const
