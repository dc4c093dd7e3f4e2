package org.sayso.cli.verb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.cli.terminal.Terminal;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Stages;
import org.sayso.read.fetch.Web;

/** Runs command lines in this process, in a folder, and keeps what they print. */
final class Desk {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-05-07T08:00:00Z"), ZoneOffset.UTC);

  final Map<String, String> environment = new HashMap<>();
  private final Path folder;
  private final Stages stages;

  /** Its files go to this folder; a sentence "NAME said WORDS." is all that it understands. */
  Desk(Path folder) {
    this(folder, Stages.standard());
  }

  /** The same, on this network. */
  Desk(Path folder, Web web) {
    this(folder, Stages.over(web));
  }

  private Desk(Path folder, Stages real) {
    this.folder = folder;
    this.stages =
        new Stages(
            real.read(), depth -> Phrases::understand, real.link(), real.linkCase(), real.weave());
  }

  /** Writes a file and gives its path as a user would. */
  String file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  String file(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return file.toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The path of something that may not be there. */
  String path(String name) {
    return folder.resolve(name).toString();
  }

  Printed run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code = run(Terminal.plain(out, talk), args);
    return new Printed(
        code,
        plain(out.toString(StandardCharsets.UTF_8)),
        plain(err.toString(StandardCharsets.UTF_8)));
  }

  int run(Terminal terminal, String... args) {
    Workplace workplace =
        new Workplace(
            terminal,
            () -> stages,
            name -> Optional.ofNullable(environment.get(name)),
            () -> {},
            CLOCK);
    return Program.run(workplace, args);
  }

  private String plain(String printed) {
    return printed.replace(folder.toString(), "DIR");
  }

  /** What a run left. The test's folder is called DIR in it. */
  record Printed(int code, String out, String err) {}
}
