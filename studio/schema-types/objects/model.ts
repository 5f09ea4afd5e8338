import { defineField, defineType } from 'sanity'
import { pieceFile } from '../validation/piece-file.ts'

export const modelType = defineType({
  name: 'model',
  title: 'Three-dimensional model',
  type: 'object',
  fields: [
    defineField({
      name: 'file',
      title: 'File',
      type: 'string',
      description: 'A GLB in the storefront’s own folder: /models/meridienne.glb.',
      validation: (rule) => rule.required().custom(pieceFile('models', '.glb')),
    }),
  ],
})
