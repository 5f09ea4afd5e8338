import { Button, Flex } from '@sanity/ui'
import type { Grid } from './use-grid.ts'

interface Props {
  readonly grid: Grid
  readonly hasRows: boolean
  readonly isWide: boolean
  readonly onCombine: () => void
  readonly onAddRow: () => void
  readonly onWiden: () => void
}

/** The commands of the grid. Those for cells apply to the selection, which stays when the focus leaves the grid. */
export function GridToolbar({ grid, hasRows, isWide, onCombine, onAddRow, onWiden }: Props) {
  const small = { fontSize: 1, padding: 2, mode: 'ghost' } as const
  const canApply = hasRows && grid.isChosen
  return (
    <Flex gap={2} wrap="wrap" role="toolbar" aria-label="Variants">
      {!grid.isReadOnly && (
        <>
          <Button {...small} text="Add all combinations" tone="primary" onClick={onCombine} />
          <Button {...small} text="Add a row" onClick={onAddRow} />
          <Button {...small} text="Fill down" disabled={!canApply} onClick={grid.fill} />
          <Button {...small} text="Remove rows" disabled={!canApply} onClick={grid.remove} />
          <Button {...small} text="Move up" disabled={!canApply} onClick={() => grid.moveRow(-1)} />
          <Button {...small} text="Move down" disabled={!canApply} onClick={() => grid.moveRow(1)} />
          <Button
            {...small}
            text="Undo"
            {...(grid.lastLabel !== undefined && {
              'aria-label': `Undo ${grid.lastLabel}`,
              title: `Undo ${grid.lastLabel}`,
            })}
            disabled={grid.lastLabel === undefined}
            onClick={grid.undo}
          />
        </>
      )}
      {!isWide && <Button {...small} text="Open wide" disabled={!hasRows} onClick={onWiden} />}
    </Flex>
  )
}
