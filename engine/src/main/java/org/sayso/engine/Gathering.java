package org.sayso.engine;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.sayso.read.table.FieldMap;

/**
 * How the inputs of a run are gathered.
 *
 * @param fields which fields of tables and of JSON are the title, the text and so on, as a user
 *     writes it: {@code title=headline,text=body}, or the name of a preset
 * @param reach which pages are fetched
 * @param memory the folder that remembers what was fetched and followed; empty where nothing is
 *     kept
 */
public record Gathering(Optional<String> fields, Reach reach, Optional<Path> memory) {
  /** Which addresses a run goes to. */
  public enum Reach {
    /** Those that the user names. */
    NAMED,
    /** Also those that feeds, tables and lists name. */
    LINKED,
    /** What is new in the feeds that the user's lists name, and the pages behind it. */
    NEWS
  }

  /** The usual fields, the addresses that the user names, nothing remembered. */
  public static final Gathering STANDARD =
      new Gathering(Optional.empty(), Reach.NAMED, Optional.empty());

  public Gathering {
    Objects.requireNonNull(reach, "reach");
    Objects.requireNonNull(memory, "memory");
    // Wrong words are a wrong call, not a bad article.
    fields.ifPresent(FieldMap::of);
  }

  /** The same, with these fields. */
  public Gathering by(String fieldWords) {
    return new Gathering(Optional.of(fieldWords), reach, memory);
  }

  /** The same, as far as this. */
  public Gathering upTo(Reach farthest) {
    return new Gathering(fields, farthest, memory);
  }

  /** The same, remembered in this folder. */
  Gathering rememberedIn(Path folder) {
    return new Gathering(fields, reach, Optional.of(folder));
  }

  FieldMap map() {
    return fields.map(FieldMap::of).orElseGet(FieldMap::standard);
  }
}
