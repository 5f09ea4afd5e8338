/** The address of a product's 3D model on the storefront; null when there is none. */
export const model = `"model": select(
    defined(model.upload.asset) || defined(model.file) => {"file": coalesce("/" + model.upload.asset->path, model.file, "")},
    null
  )`
