package org.sayso.read.table;

/** Counts the open braces and brackets of JSON text, character by character. Not thread-safe. */
final class JsonDepth {
  private int depth;
  private boolean inString;
  private boolean escaped;

  /** How deep it is behind this character. */
  int after(char c) {
    if (inString) {
      inString = escaped || c != '"';
      escaped = !escaped && c == '\\';
    } else if (c == '"') {
      inString = true;
    } else if (c == '{' || c == '[') {
      depth++;
    } else if (c == '}' || c == ']') {
      depth--;
    }
    return depth;
  }

  /** How deep it is behind all of these. */
  int after(String text) {
    for (int i = 0; i < text.length(); i++) {
      after(text.charAt(i));
    }
    return depth;
  }
}
