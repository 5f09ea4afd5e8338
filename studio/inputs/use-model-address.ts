import { useClient, useFormValue } from 'sanity'

interface Model {
  readonly file?: string
  readonly upload?: { readonly asset?: { readonly _ref: string } }
}

/** Where the storefront serves the model of the piece that is being written; undefined while it has none. */
export function useModelAddress(): string | undefined {
  const model = useFormValue(['model']) as Model | undefined
  const { projectId, dataset } = useClient({ apiVersion: '2025-02-19' }).config()
  const [, hash, ending] = /^file-([0-9a-f]{40})-(\w+)$/.exec(model?.upload?.asset?._ref ?? '') ?? []
  return hash ? `/files/${projectId}/${dataset}/${hash}.${ending}` : model?.file
}
