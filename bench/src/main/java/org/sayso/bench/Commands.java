package org.sayso.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs other programs. */
final class Commands {
  private Commands() {}

  /** Runs a command and returns what it printed. Fails, with its last words, where it fails. */
  static String run(Path folder, List<String> command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("sayso-bench", ".out");
    try {
      run(folder, command, out);
      return Files.readString(out);
    } finally {
      Files.delete(out);
    }
  }

  /** Runs a command and keeps what it printed in a file. Fails, with its last words, likewise. */
  static void run(Path folder, List<String> command, Path out)
      throws IOException, InterruptedException {
    run(folder, command, out, 0);
  }

  /** The same; exit codes up to a highest one are no failure. */
  static void run(Path folder, List<String> command, Path out, int highest)
      throws IOException, InterruptedException {
    Path errors = Files.createTempFile("sayso-bench", ".err");
    try {
      int code =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(out.toFile())
              .redirectError(errors.toFile())
              .start()
              .waitFor();
      if (code > highest) {
        String said = Files.readString(errors, StandardCharsets.UTF_8);
        throw new IOException("exit code " + code + ": " + lastLine(said));
      }
    } finally {
      Files.delete(errors);
    }
  }

  private static String lastLine(String text) {
    List<String> lines = text.strip().lines().toList();
    return lines.isEmpty() ? "no word" : lines.get(lines.size() - 1);
  }
}
