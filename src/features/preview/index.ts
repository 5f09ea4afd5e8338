export { handleOpened, beginPreview, choosePreviewDay, endPreview } from './handle-preview.ts'
