/**
 * Extensions of file names that may be shown.
 *
 * @module
 */
export const fileExtensions: ReadonlySet<string> = new Set(
  'pdf jpg jpeg png gif svg ico txt csv doc docx xls xlsx ppt pptx zip gz tar tgz mp3 mp4 mov srt sjson json xml html htm js css py ipynb yaml md'.split(
    ' ',
  ),
)
