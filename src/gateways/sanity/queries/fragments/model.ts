/** A piece's model, by the address at which the storefront serves it; nothing where there is none. */
export const model = `"model": select(
    defined(model.upload.asset) || defined(model.file) => {"file": coalesce("/" + model.upload.asset->path, model.file, "")},
    null
  )`
