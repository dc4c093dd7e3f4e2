package org.sayso.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.sayso.model.SaysoException;

/** Takes lines of data, in UTF-8, each on its way as soon as it is there. Not thread-safe. */
public final class DataOut implements AutoCloseable {
  private final OutputStream out;
  private final String name;
  private final Optional<Move> atEnd;

  private DataOut(OutputStream out, String name, Optional<Move> atEnd) {
    this.out = out;
    this.name = name;
    this.atEnd = atEnd;
  }

  /** To a stream, which stays open. */
  public static DataOut to(OutputStream out) {
    return new DataOut(out, "the output", Optional.empty());
  }

  /**
   * To a file, which is there only when it is whole: until {@link #close} the lines are kept beside
   * it. A device or pipe is written to directly.
   *
   * @throws SaysoException where nothing can be written there
   */
  public static DataOut to(Path file) {
    boolean special = Files.exists(file) && !Files.isRegularFile(file);
    Path first = special ? file : file.resolveSibling("." + file.getFileName() + ".part");
    try {
      Optional<Move> move = special ? Optional.empty() : Optional.of(new Move(first, file));
      return new DataOut(Files.newOutputStream(first), file.toString(), move);
    } catch (IOException e) {
      throw cannotWrite(file.toString(), e);
    }
  }

  /**
   * Writes a line and its end.
   *
   * @throws ReaderGone where nobody reads any more
   * @throws SaysoException where it cannot be written for another reason
   */
  public void line(String line) {
    try {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
        throw new ReaderGone(e);
      }
      throw cannotWrite(name, e);
    }
  }

  /** Says that all is written. For a file this is what makes it appear. */
  public void finish() {
    try {
      if (atEnd.isPresent()) {
        out.close();
        Files.move(atEnd.get().from(), atEnd.get().to(), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw cannotWrite(name, e);
    }
  }

  /** Lets go of what was not finished. */
  @Override
  public void close() {
    try {
      if (atEnd.isPresent()) {
        out.close();
        Files.deleteIfExists(atEnd.get().from());
      }
    } catch (IOException e) {
      throw cannotWrite(name, e);
    }
  }

  private static SaysoException cannotWrite(String name, IOException cause) {
    return new SaysoException(
        "cannot write to " + name + ": " + cause.getMessage(),
        "Check that the folder exists, may be written to, and that the disk is not full.",
        cause);
  }

  /** A file that takes its name when it is whole. */
  private record Move(Path from, Path to) {}
}
