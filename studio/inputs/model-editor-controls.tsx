import { Box, Button, Flex, Select, Stack } from '@sanity/ui'
import type { CraftPlace } from './craft-place.ts'
import type { ModelEditor } from './open-model-editor.ts'

interface Props {
  readonly editor: ModelEditor
  readonly place: CraftPlace | undefined
  readonly isLocked: boolean
  /** Sets the point at the center of the view. */
  onSetMiddle(): void
  /** Stores the current camera with the point. */
  onKeepView(): void
  /** Sets the place to a named node; undefined removes the place. */
  onChooseNode(node: string | undefined): void
}

/** Buttons that do by keyboard what the pointer does on the model, and a list of its named nodes. */
export function ModelEditorControls(props: Props) {
  const { editor, place, isLocked, onSetMiddle, onKeepView, onChooseNode } = props
  return (
    <Stack gap={3}>
      <Flex gap={2} wrap="wrap">
        <Button mode="ghost" text="←" aria-label="Turn to the left" onClick={() => editor.turn(-15, 0)} />
        <Button mode="ghost" text="→" aria-label="Turn to the right" onClick={() => editor.turn(15, 0)} />
        <Button mode="ghost" text="↑" aria-label="From higher up" onClick={() => editor.turn(0, 8)} />
        <Button mode="ghost" text="↓" aria-label="From lower down" onClick={() => editor.turn(0, -8)} />
        <Button mode="ghost" text="+" aria-label="Nearer" onClick={() => editor.zoomBy(0.8)} />
        <Button mode="ghost" text="−" aria-label="Farther" onClick={() => editor.zoomBy(1.25)} />
      </Flex>
      <Flex gap={2} wrap="wrap">
        <Button mode="ghost" text="Set the point in the middle" disabled={isLocked} onClick={onSetMiddle} />
        <Button
          mode="ghost"
          text="Keep this view"
          disabled={isLocked || !place?.position}
          onClick={onKeepView}
        />
      </Flex>
      {editor.names.length > 0 && (
        <Box>
          <Select
            aria-label="A place that the model names"
            value={place?.node ?? ''}
            disabled={isLocked}
            onChange={({ currentTarget }) => onChooseNode(currentTarget.value || undefined)}
          >
            <option value="">A point of its own</option>
            {editor.names.map((name) => (
              <option key={name} value={name}>
                {name.replace('hotspot_', '')}
              </option>
            ))}
          </Select>
        </Box>
      )}
    </Stack>
  )
}
