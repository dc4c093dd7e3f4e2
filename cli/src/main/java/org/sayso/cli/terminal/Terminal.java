package org.sayso.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.IntSupplier;

/**
 * Where a program's data and talk go.
 *
 * @param out data, UTF-8
 * @param err talk, UTF-8
 * @param width columns of a line; asked for only when something is laid out
 * @param colours whether data is shown in colours
 * @param watched whether somebody sees the data as it comes
 * @param live whether somebody sees the talk as it comes, so that a line may be drawn anew
 */
public record Terminal(
    OutputStream out,
    PrintStream err,
    IntSupplier width,
    boolean colours,
    boolean watched,
    boolean live) {
  private static final int PLAIN_WIDTH = 80;
  private static final int WIDEST = 110;
  private static final int NARROWEST = 40;

  public Terminal {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(width, "width");
  }

  /** The one that this process was started with. Honours {@code NO_COLOR} and {@code TERM=dumb}. */
  public static Terminal system() {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    String noColour = System.getenv("NO_COLOR");
    boolean colours = isTerminal(1) && !dumb && (noColour == null || noColour.isEmpty());
    IntSupplier width = isTerminal(1) ? Terminal::askWidth : () -> PLAIN_WIDTH;
    return new Terminal(out, err, width, colours, isTerminal(1), isTerminal(2) && !dumb);
  }

  /** One that nobody watches: plain lines of 80 columns. */
  public static Terminal plain(OutputStream out, PrintStream err) {
    return new Terminal(out, err, () -> PLAIN_WIDTH, false, false, false);
  }

  // Java 17 knows only whether all three streams are a console together; Linux tells of each.
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return !Files.exists(Path.of("/proc/self")) && System.console() != null;
    }
  }

  private static int askWidth() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(Path.of("/dev/tty").toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String[] size = new String(stty.getInputStream().readAllBytes()).strip().split(" ");
      int columns = size.length == 2 ? Integer.parseInt(size[1]) : 0;
      return columns == 0 ? PLAIN_WIDTH : Math.max(NARROWEST, Math.min(WIDEST, columns));
    } catch (IOException | NumberFormatException e) {
      return PLAIN_WIDTH;
    }
  }
}
