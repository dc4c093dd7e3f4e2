package org.sayso.read.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.sayso.read.container.Damage;
import org.sayso.read.container.Head;
import org.sayso.read.container.Parcel;
import org.sayso.read.content.Refusal;
import org.sayso.read.decode.Decoder;

/** The characters of a file that is read as it goes along. Stateless. */
final class Characters {
  private static final char MARK = '\uFEFF';

  private Characters() {}

  /** The encoding is what the file's beginning shows it to be. */
  static Reader of(Parcel parcel) throws IOException {
    Reader reader =
        new BufferedReader(new InputStreamReader(parcel.bytes(), charset(parcel.head())), 1 << 16);
    reader.mark(1);
    if (reader.read() != MARK) {
      reader.reset();
    }
    return reader;
  }

  /** The first characters; those cut in two by the head's end are replaced. */
  static String of(Head head) {
    try {
      String text = new String(head.bytes(), charset(head));
      return text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
    } catch (Damage e) {
      return "";
    }
  }

  private static Charset charset(Head head) throws Damage {
    try {
      return new Decoder().decode(head.bytes(), head.declared().charset()).charset();
    } catch (Refusal refusal) {
      throw new Damage(refusal.getMessage());
    }
  }

  /** Whether the bytes became characters without loss. */
  static boolean isWhole(String text) {
    return text.indexOf('\uFFFD') < 0;
  }

  /** UTF-8. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
