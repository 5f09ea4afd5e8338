// What browsers may load of this feature from elsewhere.
export { loadEngravingPreview } from './ui/load-engraving-preview.ts'
