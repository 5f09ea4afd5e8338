export { storyMessages } from './messages/index.ts'
export { storyJsonLd } from './story-json-ld.ts'
