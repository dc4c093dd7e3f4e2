package org.sayso.read.list;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.sayso.model.SaysoException;
import org.sayso.read.form.Source;

/** The fingerprint of a list's bytes. Stateless. */
final class Digest {
  private static final int BUFFER = 1 << 16;

  private Digest() {}

  /** SHA-256 over the unpacked bytes of all files, in this order. */
  static String of(List<Source> sources) {
    MessageDigest digest = sha();
    byte[] buffer = new byte[BUFFER];
    for (Source source : sources) {
      try (InputStream in = source.opening().open()) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          digest.update(buffer, 0, n);
        }
      } catch (IOException e) {
        throw new SaysoException(source.shown() + ": " + e.getMessage(), "check the file", e);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
