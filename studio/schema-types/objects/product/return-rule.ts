import { defineField, defineType } from 'sanity'

/** Whether and for how many days a product can be returned. An engraved item cannot be returned under any rule. */
export const returnRuleType = defineType({
  name: 'returnRule',
  title: 'Return rule',
  type: 'object',
  fields: [
    defineField({
      name: 'kind',
      title: 'May come back',
      type: 'string',
      description: 'A piece engraved for its owner never returns, whatever is chosen here.',
      options: {
        list: [
          { title: 'Within the days below', value: 'standard' },
          { title: 'Only unopened', value: 'unopened' },
          { title: 'Not at all', value: 'none' },
        ],
        layout: 'radio',
      },
      initialValue: 'standard',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'days',
      title: 'Days',
      type: 'number',
      description: 'The law of the European Union asks for no fewer than fourteen.',
      initialValue: 30,
      validation: (rule) => rule.required().integer().min(0).max(365),
    }),
    defineField({
      name: 'note',
      title: 'Said before purchase',
      type: 'localeText',
      validation: (rule) => rule.required(),
    }),
  ],
})
