/** A localised field in the visitor's language, or in English when that is missing. */
export const localised = (field: string) =>
  `coalesce(select($language == "fr" => ${field}.fr, $language == "fa" => ${field}.fa), ${field}.en)`

/** The language that `localised` returned, for the `lang` attribute of long texts. */
export const languageOf = (field: string) =>
  `select($language == "fr" && defined(${field}.fr) => "fr", $language == "fa" && defined(${field}.fa) => "fa", "en")`
