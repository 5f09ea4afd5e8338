import { styled } from 'styled-components'

const line = '1px solid var(--card-border-color)'

/** The scrolling frame of the grid. The header and the first column stay in view. */
export const GridFrame = styled.div<{ $isWide: boolean }>`
  max-height: ${({ $isWide }) => ($isWide ? '68vh' : '560px')};
  overflow: auto;
  border: ${line};
  border-radius: 3px;

  table {
    border-collapse: separate;
    border-spacing: 0;
    min-width: 100%;
    font-size: 13px;
    line-height: 20px;
    white-space: nowrap;
  }
  th,
  td {
    box-sizing: border-box;
    height: 37px;
    padding: 8px 10px;
    border-bottom: ${line};
    border-right: ${line};
    background: var(--card-bg-color);
    text-align: start;
    font-weight: 400;
  }
  tr > :last-child {
    border-right: 0;
  }
  tbody > tr:last-child > * {
    border-bottom: 0;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 3;
    color: var(--card-muted-fg-color);
    font-weight: 500;
  }
  tr > :first-child {
    position: sticky;
    left: 0;
    z-index: 2;
  }
  thead tr > :first-child {
    z-index: 4;
  }
  [data-kind='price'] {
    min-width: 96px;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  [data-kind='stock'] {
    text-align: end;
    color: var(--card-muted-fg-color);
  }
  td,
  tbody th {
    position: relative;
    cursor: default;
  }
  [aria-selected='true'] {
    background: color-mix(in srgb, var(--card-focus-ring-color) 12%, var(--card-bg-color));
  }
  [role='gridcell']:focus,
  [role='rowheader']:focus,
  [role='gridcell']:has(:focus),
  [role='rowheader']:has(:focus) {
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: -2px;
  }
  [data-level='error'] {
    box-shadow: inset 3px 0 0 var(--card-badge-critical-dot-color, #e5484d);
  }
  [data-level='warning'] {
    box-shadow: inset 3px 0 0 var(--card-badge-caution-dot-color, #ca8a04);
  }
  input,
  select {
    position: absolute;
    inset: 2px;
    box-sizing: border-box;
    width: calc(100% - 4px);
    padding: 0 8px;
    border: 0;
    outline: 0;
    background: var(--card-bg-color);
    color: inherit;
    font: inherit;
    text-align: inherit;
  }
  button {
    all: unset;
    padding: 0 4px;
    cursor: pointer;
    color: var(--card-link-color);
  }
`

/** The message of the focused cell, below it or, in the last rows, above it. */
export const CellMessage = styled.span<{ $isAbove: boolean }>`
  position: absolute;
  ${({ $isAbove }) => ($isAbove ? 'bottom: 100%;' : 'top: 100%;')}
  inset-inline-start: 0;
  z-index: 5;
  width: max-content;
  max-width: 300px;
  padding: 6px 10px;
  border: ${line};
  border-radius: 3px;
  background: var(--card-bg-color);
  color: var(--card-fg-color);
  box-shadow: 0 4px 12px rgb(0 0 0 / 0.2);
  white-space: normal;
  text-align: start;
`
