import { Card, Stack, Text } from '@sanity/ui'
import { type ObjectInputProps, useFormValue } from 'sanity'
import { pageFolders } from '../words/pages.ts'

interface Words {
  readonly en?: string
}

/** The number of characters that search engines usually show. */
const maxTitleLength = 60
const maxDescriptionLength = 160

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text)

/** A preview of the English search result above the SEO fields. Empty fields show their default values. */
export function SeoPreview(props: ObjectInputProps) {
  const document = useFormValue([]) as {
    _type: string
    name?: string
    title?: Words
    sentence?: Words
    slug?: { current?: string }
  }
  const seo = props.value as { title?: Words; description?: Words } | undefined
  const title = seo?.title?.en ?? document.title?.en ?? document.name ?? ''
  const description = seo?.description?.en ?? document.sentence?.en ?? ''
  const path = [pageFolders[document._type], document.slug?.current].filter(Boolean).join(' › ')
  return (
    <Stack gap={4}>
      <Card padding={4} radius={2} border tone="transparent">
        <Stack gap={3}>
          <Text size={1} muted>
            {path}
          </Text>
          <Text size={2} weight="medium">
            {cut(title, maxTitleLength)}
          </Text>
          <Text size={1} muted>
            {cut(description, maxDescriptionLength)}
          </Text>
        </Stack>
      </Card>
      {props.renderDefault(props)}
    </Stack>
  )
}
