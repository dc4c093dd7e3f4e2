package org.sayso.read.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.read.form.Source;
import org.sayso.read.ftm.FtmJson;
import org.sayso.read.ftm.TargetsTable;
import org.sayso.read.ofac.AdvancedXml;
import org.sayso.read.ofac.SdnTables;
import org.sayso.read.official.ConList;
import org.sayso.read.official.DeniedPersons;
import org.sayso.read.official.EuTable;
import org.sayso.read.official.EuXml;
import org.sayso.read.official.ScreeningList;
import org.sayso.read.official.UkList;
import org.sayso.read.official.UnXml;
import org.sayso.read.own.FieldTable;
import org.sayso.read.roster.Layout;

/** Every layout that is known, in the order of asking. Stateless. */
final class Layouts {
  private static final List<Layout> ALL =
      List.of(
          new UnXml(),
          new SdnTables(),
          new ScreeningList(),
          new DeniedPersons(),
          new UkList(),
          new ConList(),
          new EuXml(),
          new EuTable(),
          new AdvancedXml(),
          new TargetsTable(),
          new FtmJson(),
          FieldTable.plain());

  private Layouts() {}

  /** The layout of a file; empty where none knows it. */
  static Optional<Layout> of(Source source) {
    return ALL.stream().filter(layout -> layout.recognises(source)).findFirst();
  }

  /** What is known, for a refusal. */
  static String titles() {
    return ALL.stream().map(Layout::title).collect(Collectors.joining("; "));
  }
}
