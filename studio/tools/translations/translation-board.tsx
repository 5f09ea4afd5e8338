import { Card, Container, Heading, Stack, Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { type SanityDocument, useClient } from 'sanity'
import { IntentLink } from 'sanity/router'
import { apiVersion } from '../../api-version.ts'
import { findMissing, type Translation, translations } from '../../words/find-missing.ts'
import { boardParams, boardQuery } from './board-query.ts'

interface Row {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly missing: Readonly<Record<Translation, readonly string[]>>
}

function rowOf(document: SanityDocument): Row {
  const missing = findMissing(document)
  const inLanguage = (language: Translation) =>
    missing.filter((each) => each.language === language).map(({ path }) => path)
  const { name, title, city } = document as {
    name?: unknown
    title?: { en?: string }
    city?: { en?: string }
  }
  return {
    id: document._id.replace(/^drafts\./, ''),
    type: document._type,
    title: typeof name === 'string' ? name : (title?.en ?? city?.en ?? document._type),
    missing: { fr: inLanguage('fr'), fa: inLanguage('fa') },
  }
}

/** Lists the documents with English texts that have no French or Persian translation; each links to its first missing field. */
export function TranslationBoard() {
  const client = useClient({ apiVersion })
  const [rows, setRows] = useState<readonly Row[]>()
  useEffect(() => {
    const subscription = client
      .withConfig({ perspective: 'drafts' })
      .observable.fetch<SanityDocument[]>(boardQuery, boardParams)
      .subscribe((documents) => setRows(documents.map(rowOf)))
    return () => subscription.unsubscribe()
  }, [client])

  const gaps = rows?.filter(({ missing }) => translations.some((language) => missing[language].length > 0))
  return (
    <Card height="fill" overflow="auto" padding={5}>
      <Container width={3}>
        <Stack gap={5}>
          <Heading as="h1" size={3}>
            Still to be told
          </Heading>
          {!gaps && <Text muted>Reading every document…</Text>}
          {gaps?.length === 0 && <Text>Everything is said in all three languages.</Text>}
          {gaps && gaps.length > 0 && (
            <table style={{ borderCollapse: 'collapse', width: '100%', fontSize: 14 }}>
              <thead>
                <tr>
                  {['Document', 'Kind', 'In French', 'In Persian'].map((heading) => (
                    <th key={heading} scope="col" style={cell}>
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {gaps.map((row) => (
                  <tr key={row.id}>
                    <th scope="row" style={cell}>
                      <IntentLink intent="edit" params={{ id: row.id, type: row.type, path: firstGap(row) }}>
                        {row.title}
                      </IntentLink>
                    </th>
                    <td style={cell}>{row.type}</td>
                    {translations.map((language) => (
                      <td key={language} style={cell} title={row.missing[language].join('\n')}>
                        {row.missing[language].length === 0
                          ? 'told'
                          : `${row.missing[language].length} to tell`}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Stack>
      </Container>
    </Card>
  )
}

/** The path of the first missing translation, in the notation of the Studio's `edit` intent. */
function firstGap({ missing }: Row): string {
  const language = translations.find((each) => missing[each].length > 0) ?? 'fr'
  return `${missing[language][0] ?? ''}.${language}`
}

const cell = {
  textAlign: 'start',
  padding: '10px 16px 10px 0',
  borderBottom: '1px solid rgb(128 128 128 / 0.25)',
} as const
