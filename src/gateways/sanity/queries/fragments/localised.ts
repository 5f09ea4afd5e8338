/** A localised leaf in the reader's language, in English where that is missing. */
export const localised = (field: string) =>
  `coalesce(select($language == "fr" => ${field}.fr, $language == "fa" => ${field}.fa), ${field}.en)`

/** The language in which `localised` answered, for text long enough that the page must mark it. */
export const languageOf = (field: string) =>
  `select($language == "fr" && defined(${field}.fr) => "fr", $language == "fa" && defined(${field}.fa) => "fa", "en")`
