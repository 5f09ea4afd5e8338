/** The response header in which a page declares its query parameters to the page cache; it is never sent to clients. */
export const parametersHeader = 'Page-Parameters'
