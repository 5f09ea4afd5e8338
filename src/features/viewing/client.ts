// What browsers may load of this feature from elsewhere.
export { shareView } from './ui/share-view.ts'
