/**
 * The closed list of words that free text is replaced with. No word of it is a name, and none says anything.
 *
 * @module
 */
export const lexicon: readonly string[] = (
  'lorem ipsum dolor amet tempor labore magna aliqua veniam nostrud ullamco laboris nisi aliquip commodo consequat ' +
  'irure velit esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat proident culpa officia deserunt ' +
  'mollit anim laborum sed incididunt adipiscing elit'
).split(' ')
