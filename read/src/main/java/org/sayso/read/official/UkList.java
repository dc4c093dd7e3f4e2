package org.sayso.read.official;

import java.util.List;
import org.sayso.read.form.Source;
import org.sayso.read.form.Table;
import org.sayso.read.roster.Drafts;
import org.sayso.read.roster.Layout;
import org.sayso.read.roster.Roll;

/** The UK Sanctions List, the single official one since 28 January 2026. */
public final class UkList implements Layout {
  @Override
  public String name() {
    return "uk";
  }

  @Override
  public String title() {
    return "the UK Sanctions List (CSV)";
  }

  @Override
  public boolean recognises(Source source) {
    return isHeading(source.firstLine()) || isHeading(source.line(1));
  }

  private static boolean isHeading(String line) {
    return line.contains("Unique ID") && line.contains("Name 6") && line.contains("Regime Name");
  }

  @Override
  public Roll read(List<Source> sources) {
    Source source = sources.get(0);
    Drafts drafts = new Drafts();
    int above = isHeading(source.firstLine()) ? 0 : 1;
    Table.each(source, ',', above, row -> UkRows.row(row, drafts, row.cell("Unique ID")));
    return Roll.of(
        drafts.entries(), above == 0 ? java.util.Optional.empty() : UkRows.issued(source));
  }
}
