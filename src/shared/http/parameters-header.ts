/** The response header in which a page tells the page cache its query parameters; it never leaves the process. */
export const parametersHeader = 'Page-Parameters'
