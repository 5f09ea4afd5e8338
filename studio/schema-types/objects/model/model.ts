import { defineField, defineType } from 'sanity'
import { ValidationErrors } from '../../../inputs/validation-errors.tsx'
import { publicFile } from '../../validation/model/public-file.ts'
import { validModel } from '../../validation/model/valid-model.ts'

/** A binary glTF, uploaded or in the storefront's public folder. The file is checked when the field is validated. */
export const modelType = defineType({
  name: 'model',
  title: 'Three-dimensional model',
  type: 'object',
  components: { input: ValidationErrors },
  validation: (rule) => rule.custom(validModel),
  fields: [
    defineField({
      name: 'upload',
      title: 'Model',
      type: 'file',
      options: { accept: '.glb,model/gltf-binary' },
      description:
        'A GLB drawn in metres, its geometry and pictures compressed. It is looked through as it comes.',
    }),
    defineField({
      name: 'file',
      title: 'Or a file of the storefront',
      type: 'string',
      description:
        'A GLB in the storefront’s own folder: /models/meridienne.glb. One that is uploaded goes before it.',
      validation: (rule) => rule.custom(publicFile('models', '.glb')),
    }),
  ],
})
