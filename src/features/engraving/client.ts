// What browsers may load of this feature from elsewhere.
export { bringBench } from './ui/bring-bench.ts'
