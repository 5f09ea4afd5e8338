import { homeType } from './home.ts'
import { houseType } from './house.ts'

export const singletonTypes = [homeType, houseType]
