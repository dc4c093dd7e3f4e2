package org.sayso.cli.verb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** Which release this is. */
final class Release implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    try (InputStream version = Release.class.getResourceAsStream("/org/sayso/cli/version.txt")) {
      return new String[] {new String(version.readAllBytes(), StandardCharsets.UTF_8).strip()};
    }
  }
}
