package org.sayso.model.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identifies an article by its content: the same bytes give the same id, wherever they lie. Sixteen
 * lower-case hexadecimal digits, the beginning of a SHA-256.
 *
 * @param value the digits
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
  public ArticleId {
    if (!value.matches("[0-9a-f]{16}")) {
      throw new IllegalArgumentException("not an article id: " + value);
    }
  }

  /** The id of an article that is a whole file. */
  public static ArticleId of(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new ArticleId(HexFormat.of().formatHex(digest, 0, 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The id of text; the same as that of its UTF-8 bytes. */
  public static ArticleId of(String content) {
    return of(content.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
