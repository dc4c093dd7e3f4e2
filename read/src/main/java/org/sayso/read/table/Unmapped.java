package org.sayso.read.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;
import org.sayso.read.content.Refusal;

/**
 * Keeps tables and JSON of which no field is known to be an article's words from being taken for
 * plain text, which would put keys and numbers into somebody's mouth. Stateless.
 */
public final class Unmapped {
  private static final JsonFactory JSON = new JsonFactory();

  private Unmapped() {}

  /**
   * Does nothing for what may be an article.
   *
   * @throws Refusal for JSON, and for a file that is called a table
   */
  public static void refuse(String path, String text) {
    if (isJson(text)) {
      throw refusal("this is JSON");
    }
    if (path.toLowerCase(Locale.ROOT).matches(".*\\.(?:csv|tsv)")) {
      throw refusal("this is a table");
    }
  }

  private static Refusal refusal(String what) {
    return new Refusal(
        what
            + " without a field known to be an article's words; say which it is: --fields text=NAME",
        "");
  }

  private static boolean isJson(String text) {
    if (!text.matches("(?s)\\A[\\s\\uFEFF]*(?:\\{\\s*\"|\\[\\s*[\\[{\"\\d]).*")) {
      return false;
    }
    try (JsonParser parser = JSON.createParser(text.replaceFirst("^\\uFEFF", ""))) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        token = parser.nextToken();
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
