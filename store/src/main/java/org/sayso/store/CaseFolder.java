package org.sayso.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.sayso.model.SaysoException;

/** The folder of a case and the file in it. */
final class CaseFolder {
  private static final String DATABASE = "case.db";

  private CaseFolder() {}

  /** The database file of a case that is to be written; makes the folder. */
  static Path forWriting(Path folder) {
    Path file = folder.resolve(DATABASE);
    if (Files.exists(folder) && !Files.exists(file)) {
      refuseOtherThings(folder);
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new SaysoException(
          "the folder " + folder + " cannot be made",
          "Name a folder on a disk that you may write to.",
          e);
    }
    refuseReadOnly(folder, file);
    return file;
  }

  /** The database file of a case that must be there. */
  static Path forReading(Path folder) {
    Path file = folder.resolve(DATABASE);
    if (!Files.isRegularFile(file)) {
      throw new SaysoException(
          "no case in " + folder + " (there is no " + DATABASE + ")",
          "Name the folder of a case, or make one by reading articles into it.",
          null);
    }
    return file;
  }

  private static void refuseReadOnly(Path folder, Path file) {
    if (!Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
      throw new SaysoException(
          "the case " + folder + " is read-only",
          "Give yourself the right to write there, or copy the case to another disk.",
          null);
    }
  }

  private static void refuseOtherThings(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isEmpty()) {
        return;
      }
    } catch (IOException e) {
      throw new SaysoException(
          folder + " is no folder that can be read",
          "Name a folder of your own; it is made if it does not exist.",
          e);
    }
    throw new SaysoException(
        folder + " holds other things and no case",
        "Name an empty folder, or one that does not exist yet.",
        null);
  }
}
