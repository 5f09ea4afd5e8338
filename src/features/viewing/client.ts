// What browsers may load of this feature from elsewhere.
export * from './ui/share-view.ts'
