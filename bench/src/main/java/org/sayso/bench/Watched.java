package org.sayso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program run to its end, watched from outside.
 *
 * @param seconds from start to end, on the wall
 * @param megabytes the most memory that it held at once (Linux's VmHWM), or 0 where the system does
 *     not tell
 */
record Watched(double seconds, long megabytes) {
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  static Watched run(Path folder, List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peak(process.pid()));
      Thread.sleep(20);
    }
    if (process.exitValue() != 0) {
      throw new IOException("exit code " + process.exitValue() + ": " + command);
    }
    return new Watched((System.nanoTime() - start) / 1e9, peak / 1024);
  }

  String shown() {
    String memory = megabytes == 0 ? "" : ", " + megabytes + " MB";
    return String.format(Locale.ROOT, "%.1f s%s", seconds, memory);
  }

  private static long peak(long pid) {
    try {
      Matcher found = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
      return found.find() ? Long.parseLong(found.group(1)) : 0;
    } catch (IOException e) {
      // The program has just ended, or the system has no such folder.
      return 0;
    }
  }
}
