package org.sayso.link.name;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.sayso.model.SaysoException;

/**
 * A long table of single words in the order of their bytes, a line each below the comments. It is
 * searched as it lies in the file, so that nothing is built before the first question. Immutable.
 */
public final class WordList {
  private static final String FOLDER = "/org/sayso/link/";

  private final byte[] bytes;
  private final int start;

  private WordList(byte[] bytes) {
    this.bytes = bytes;
    int from = 0;
    while (from < bytes.length && bytes[from] == '#') {
      from = end(from) + 1;
    }
    this.start = from;
  }

  /** The table with this file name. */
  public static WordList read(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(FOLDER + name)) {
      return new WordList(in.readAllBytes());
    } catch (IOException e) {
      throw new SaysoException("cannot read the table " + name, "Reinstall Sayso.", e);
    }
  }

  /** Whether the word is a line of the table. */
  public boolean contains(String word) {
    byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
    int low = start;
    int high = bytes.length;
    while (low < high) {
      int line = beginning((low + high) >>> 1, low);
      int compared = compare(line, wanted);
      if (compared == 0) {
        return true;
      }
      if (compared < 0) {
        low = end(line) + 1;
      } else {
        high = line;
      }
    }
    return false;
  }

  private int beginning(int inside, int low) {
    int at = inside;
    while (at > low && bytes[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  private int end(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private int compare(int line, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      int here = line + i < bytes.length ? bytes[line + i] & 0xff : '\n';
      int there = wanted[i] & 0xff;
      if (here != there) {
        return here == '\n' ? -1 : here - there;
      }
    }
    int after = line + wanted.length;
    return after >= bytes.length || bytes[after] == '\n' ? 0 : 1;
  }
}
