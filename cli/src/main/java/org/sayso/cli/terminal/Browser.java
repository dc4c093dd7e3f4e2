package org.sayso.cli.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The user's browser, by the command that each system has for it. */
public final class Browser {
  private Browser() {}

  /** Asks the system to show the address; false where it has no way to. */
  public static boolean open(String address) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return start(List.of("open", address));
    }
    if (system.contains("windows")) {
      return start(List.of("rundll32", "url.dll,FileProtocolHandler", address));
    }
    boolean screen = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    return screen && start(List.of("xdg-open", address));
  }

  private static boolean start(List<String> command) {
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
