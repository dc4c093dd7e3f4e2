package org.sayso.read.table;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.sayso.read.container.Container;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Head;
import org.sayso.read.container.Parcel;
import org.sayso.read.fetch.Web;

/**
 * Tables with commas, semicolons or tabs, and the heading in the first line; GDELT's knowledge
 * graph, which has none. Known by the ending of the name or the declared type, and by a column that
 * could be an article's words or address. Thread-safe.
 */
public final class CsvContainer implements Container {
  private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab");
  private static final Set<String> TYPES = Set.of("text/csv", "text/tab-separated-values");

  private final FieldMap map;
  private final Web web;

  /** Reads rows by this map, and pages that rows only name from this web. */
  public CsvContainer(FieldMap map, Web web) {
    this.map = map;
    this.web = web;
  }

  @Override
  public String name() {
    return "a table";
  }

  @Override
  public boolean recognises(Head head) {
    boolean hinted =
        ENDINGS.contains(head.ending())
            || head.declared().type().filter(TYPES::contains).isPresent();
    return hinted && form(head).filter(this::isWanted).isPresent();
  }

  private boolean isWanted(CsvForm form) {
    Set<String> names = form.nameSet();
    return map.isGiven()
        || !form.hasHeading()
        || map.hasWords(names)
        || web != Web.NONE && map.has(Slot.URL, names);
  }

  @Override
  public Contents open(Parcel parcel) throws IOException {
    CsvForm form = form(parcel.head()).orElseThrow();
    CsvRows rows = new CsvRows(Characters.of(parcel), form);
    return new RowContents(parcel, rows, form.map(map), web);
  }

  private static Optional<CsvForm> form(Head head) {
    try {
      return Characters.of(head).lines().findFirst().map(CsvForm::of);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
