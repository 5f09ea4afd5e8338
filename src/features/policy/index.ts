export { policyMessages } from './messages/index.ts'
export { policyOpening } from './policy-opening.ts'
