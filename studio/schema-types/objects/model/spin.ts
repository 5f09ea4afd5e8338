import { defineField, defineType } from 'sanity'
import { publicFile } from '../../validation/model/public-file.ts'

/** A folder of pictures of one full turn, shown before the 3D model is loaded and where it cannot be. */
export const spinType = defineType({
  name: 'spin',
  title: 'Turn of the piece',
  type: 'object',
  fields: [
    defineField({
      name: 'path',
      title: 'Folder of frames',
      type: 'string',
      description: 'Frames are numbered from the front, one full turn: /spins/meridienne.',
      validation: (rule) => rule.required().custom(publicFile('spins', '')),
    }),
    defineField({
      name: 'frames',
      title: 'Frames',
      type: 'number',
      // No initial value: it would be stored in every new piece, and then the folder would be required.
      description: 'The number of pictures in the folder: 36 is ten degrees each.',
      validation: (rule) => rule.required().integer().min(8).max(120),
    }),
  ],
})
