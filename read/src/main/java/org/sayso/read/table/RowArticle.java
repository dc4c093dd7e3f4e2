package org.sayso.read.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.sayso.model.article.Metadata;
import org.sayso.read.content.FragmentPage;

/**
 * What a row holds of an article.
 *
 * @param metadata what its fields say
 * @param words its text or page, as a file would hold it; "" where it has none
 * @param isPage whether the words have mark-up
 */
record RowArticle(Metadata metadata, String words, boolean isPage) {
  static RowArticle of(JsonNode row, FieldMap map) {
    RowFields fields = new RowFields(row, map);
    Metadata metadata = fields.metadata();
    Optional<String> text = fields.text(Slot.TEXT);
    if (text.isEmpty()) {
      return new RowArticle(metadata, fields.text(Slot.HTML).orElse(""), true);
    }
    boolean marked =
        text.get().matches("(?is).*</?(?:p|div|br|h[1-6]|li|blockquote|html|body)\\b[^<>]*>.*");
    return marked
        ? new RowArticle(metadata, page(text.get(), metadata), true)
        : new RowArticle(metadata, plain(metadata.title(), text.get()), false);
  }

  Optional<String> address() {
    return metadata.url();
  }

  private static String page(String words, Metadata metadata) {
    boolean whole = words.stripLeading().matches("(?is)<(?:!doctype|html)\\b.*");
    return whole ? words : FragmentPage.of(words, metadata);
  }

  /** The headline is part of what is read, as it is in a page. */
  private static String plain(Optional<String> title, String words) {
    boolean told = words.stripLeading().startsWith(title.orElse(""));
    return told ? words : title.get() + "\n\n" + words;
  }
}
