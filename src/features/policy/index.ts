export { policyMessages } from './messages/index.ts'
export { policyIntroduction } from './policy-introduction.ts'
