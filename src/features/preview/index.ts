export { answerOpened, beginPreview, choosePreviewDay, endPreview } from './answer-preview.ts'
