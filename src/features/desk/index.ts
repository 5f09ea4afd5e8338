export { handleReturnDesk } from './handle-return-desk.ts'
export { handleDay, handleStock } from './handle-staff.ts'
