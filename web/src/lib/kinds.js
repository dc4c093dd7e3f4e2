/** What kind of thing an entity is, for a reader: the schema's name in words. */
export function kindWords(schema) {
  return schema === "PublicBody" ? "Public body" : schema;
}
