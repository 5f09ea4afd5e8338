import { Card, Stack, Text } from '@sanity/ui'
import { type ObjectInputProps, useFormValue } from 'sanity'
import { pageFolders } from '../words/pages.ts'

interface Words {
  readonly en?: string
}

const shownTitle = 60
const shownDescription = 160

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text)

/** Above the fields for search and sharing: what a stranger will see, in English, with what they leave empty filled in. */
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
            {cut(title, shownTitle)}
          </Text>
          <Text size={1} muted>
            {cut(description, shownDescription)}
          </Text>
        </Stack>
      </Card>
      {props.renderDefault(props)}
    </Stack>
  )
}
