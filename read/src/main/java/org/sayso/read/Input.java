package org.sayso.read;

import java.util.Objects;
import org.sayso.model.article.Metadata;

/**
 * A file before it is read. The bytes are handed over, not copied, since they may be many: nobody
 * may write into them afterwards.
 *
 * @param path as the user gave it; not opened again
 * @param bytes the whole file
 * @param given what the user says about the file; {@link Metadata#NONE} where nothing
 */
public record Input(String path, byte[] bytes, Metadata given) implements Found {
  public Input {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(given, "given");
  }

  /** A file about which the user says nothing. */
  public static Input of(String path, byte[] bytes) {
    return new Input(path, bytes, Metadata.NONE);
  }
}
