package org.sayso.read.official;

import java.util.List;
import java.util.Optional;
import org.sayso.read.form.Source;
import org.sayso.read.form.Table;
import org.sayso.read.roster.Drafts;
import org.sayso.read.roster.Layout;
import org.sayso.read.roster.Roll;

/**
 * The list of the Office of Financial Sanctions Implementation, closed in January 2026: history.
 */
public final class ConList implements Layout {
  @Override
  public String name() {
    return "uk-ofsi";
  }

  @Override
  public String title() {
    return "OFSI's consolidated list, up to January 2026 (ConList.csv)";
  }

  @Override
  public boolean recognises(Source source) {
    return isHeading(source.firstLine()) || isHeading(source.line(1));
  }

  private static boolean isHeading(String line) {
    return line.contains("Group ID") && line.contains("Name 6") && line.contains("Group Type");
  }

  @Override
  public Roll read(List<Source> sources) {
    Source source = sources.get(0);
    Drafts drafts = new Drafts();
    int above = isHeading(source.firstLine()) ? 0 : 1;
    Table.each(source, ',', above, row -> UkRows.row(row, drafts, row.cell("Group ID")));
    return Roll.of(drafts.entries(), above == 0 ? Optional.empty() : UkRows.issued(source));
  }
}
