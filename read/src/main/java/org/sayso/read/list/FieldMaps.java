package org.sayso.read.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sayso.model.SaysoException;
import org.sayso.read.own.FieldTable;
import org.sayso.read.roster.Layout;

/** The layout that a user's map makes. Stateless. */
final class FieldMaps {
  private FieldMaps() {}

  /** Of a file, or of the words themselves where there is no such file and an equals sign. */
  static Layout of(Path path) {
    String words = path.toString();
    if (!Files.exists(path) && words.contains("=")) {
      return FieldTable.by(words, "field map");
    }
    try {
      return FieldTable.by(Files.readString(path), words);
    } catch (IOException e) {
      throw new SaysoException(
          words + ": the field map cannot be read: " + e.getMessage(),
          "name a text file in UTF-8, or write slot=column,slot=column",
          e);
    }
  }
}
