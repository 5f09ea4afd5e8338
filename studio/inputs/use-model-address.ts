import { useClient, useFormValue } from 'sanity'
import { apiVersion } from '../api-version.ts'

interface Model {
  readonly file?: string
  readonly upload?: { readonly asset?: { readonly _ref: string } }
}

/** The path of the model of the edited product on the storefront; undefined when it has none. */
export function useModelAddress(): string | undefined {
  const model = useFormValue(['model']) as Model | undefined
  const { projectId, dataset } = useClient({ apiVersion }).config()
  const [, hash, ending] = /^file-([0-9a-f]{40})-(\w+)$/.exec(model?.upload?.asset?._ref ?? '') ?? []
  return hash ? `/files/${projectId}/${dataset}/${hash}.${ending}` : model?.file
}
