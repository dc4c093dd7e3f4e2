package org.sayso.cli.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.model.SaysoException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Moments as a person gives them, or as files tell them. */
final class Moments implements ITypeConverter<Instant> {
  @Override
  public Instant convert(String value) {
    try {
      return value.length() == "2026-02-27".length()
          ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
          : Instant.parse(value);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "“" + value + "” is no moment; write 2026-02-27 or 2026-02-27T09:30:00Z");
    }
  }

  /** When the last of these files was written: for a fetched list, when it was fetched. */
  static Instant written(List<Path> files) {
    return files.stream().map(Moments::written).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static Instant written(Path file) {
    if (Files.isDirectory(file)) {
      try (Stream<Path> inside = Files.list(file)) {
        List<Path> files = inside.filter(Files::isRegularFile).toList();
        return files.isEmpty() ? Instant.EPOCH : written(files);
      } catch (IOException e) {
        throw unreadable(file, e);
      }
    }
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static SaysoException unreadable(Path file, IOException cause) {
    return new SaysoException(
        "the list " + file + " cannot be read", "See whether the file is there.", cause);
  }
}
