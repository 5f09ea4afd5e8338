import { defineField, defineType } from 'sanity'

/** A postal address with the field names of schema.org. */
export const addressType = defineType({
  name: 'address',
  title: 'Address',
  type: 'object',
  fields: [
    defineField({ name: 'street', title: 'Street', type: 'string', validation: (rule) => rule.required() }),
    defineField({ name: 'locality', title: 'City', type: 'string', validation: (rule) => rule.required() }),
    defineField({ name: 'postalCode', title: 'Postal code', type: 'string' }),
    defineField({
      name: 'country',
      title: 'Country',
      type: 'string',
      description: 'Two letters, ISO 3166: FR, GB, AE.',
      validation: (rule) => rule.required().regex(/^[A-Z]{2}$/, { name: 'country' }),
    }),
  ],
})
