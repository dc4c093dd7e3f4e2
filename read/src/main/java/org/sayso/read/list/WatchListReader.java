package org.sayso.read.list;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.SaysoException;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.ListVersion;
import org.sayso.model.profile.WatchList;
import org.sayso.read.form.Source;
import org.sayso.read.roster.Layout;
import org.sayso.read.roster.Roll;

/** Reads watch-lists of every layout. Stateless and thread-safe. */
public final class WatchListReader {
  /**
   * Reads a list whole.
   *
   * @throws SaysoException where a file is missing, of no known layout or broken anywhere, with
   *     {@code file:line:column} and the remedy; nothing of it is taken
   */
  public WatchList read(ListFiles files) {
    List<Source> sources = Gatherer.sources(files.paths());
    if (sources.size() == 1) {
      Refusals.check(sources.get(0));
    }
    Layout layout = files.fieldMap().map(FieldMaps::of).orElseGet(() -> layout(sources));
    List<Source> ordered = Gatherer.gathered(layout, sources);
    ordered.forEach(Refusals::check);
    sources.stream().filter(s -> !ordered.contains(s)).forEach(s -> refuseOther(s, files));
    Roll roll = layout.read(ordered);
    refuseEmpty(roll, sources.get(0));
    String name = files.name().isBlank() ? roll.name().orElse(layout.name()) : files.name().strip();
    return new WatchList(
        new ListVersion(name, Digest.of(ordered), files.retrieved(), roll.issued()),
        roll.entries(),
        roll.notes());
  }

  private static Layout layout(List<Source> sources) {
    return sources.stream()
        .flatMap(s -> Layouts.of(s).stream())
        .findFirst()
        .orElseThrow(
            () ->
                sources
                    .get(0)
                    .spot()
                    .flaw(
                        "this is no list of a known layout",
                        "name its columns in a field map, or give one of: " + Layouts.titles()));
  }

  /** What lies in a folder beside a list may be anything; what is named, or is a list, may not. */
  private static void refuseOther(Source source, ListFiles files) {
    if (files.paths().contains(Path.of(source.shown())) || Layouts.of(source).isPresent()) {
      throw source
          .spot()
          .flaw("this file is no part of the same list", "bring each list by itself");
    }
  }

  private static void refuseEmpty(Roll roll, Source source) {
    if (roll.entries().isEmpty()) {
      throw source
          .spot()
          .flaw("the list holds no entry", "fetch the list again; nothing of it was taken");
    }
    Map<String, ListEntry> seen = new HashMap<>();
    for (ListEntry entry : roll.entries()) {
      if (seen.put(entry.profile().id(), entry) != null) {
        throw source
            .spot()
            .flaw(
                "two entries with the number " + entry.profile().id(),
                "fetch the list again; nothing of it was taken");
      }
    }
  }
}
