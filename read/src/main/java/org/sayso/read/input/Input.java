package org.sayso.read.input;

import java.util.Objects;
import org.sayso.model.article.Metadata;

/**
 * A file before it is read, or what a container held. The bytes are handed over, not copied, since
 * they may be many: nobody may write into them afterwards.
 *
 * @param path as the user gave it, and from there the way into containers: {@code
 *     saved.zip!/2024/report.html}; not opened again
 * @param bytes all of them
 * @param given what the user, or else the container, says about the article; {@link Metadata#NONE}
 *     where nothing
 * @param declared what the container says the bytes are
 */
public record Input(String path, byte[] bytes, Metadata given, Declared declared) implements Found {
  public Input {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(declared, "declared");
  }

  /** A file of which nobody declares what its bytes are. */
  public Input(String path, byte[] bytes, Metadata given) {
    this(path, bytes, given, Declared.NONE);
  }

  /** A file about which the user says nothing. */
  public static Input of(String path, byte[] bytes) {
    return new Input(path, bytes, Metadata.NONE);
  }
}
