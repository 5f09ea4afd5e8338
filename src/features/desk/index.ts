export { answerReturnDesk } from './answer-return-desk.ts'
export { answerDay, answerStock } from './answer-staff.ts'
