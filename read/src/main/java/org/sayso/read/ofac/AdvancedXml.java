package org.sayso.read.ofac;

import java.util.List;
import org.sayso.read.form.Source;
import org.sayso.read.form.XmlRecords;
import org.sayso.read.roster.Layout;
import org.sayso.read.roster.Roll;

/** The advanced XML, of the SDN list or of the consolidated one; it tells the days of listing. */
public final class AdvancedXml implements Layout {
  @Override
  public String name() {
    return "ofac-sdn";
  }

  @Override
  public String title() {
    return "OFAC's SDN or consolidated list (advanced XML)";
  }

  @Override
  public boolean recognises(Source source) {
    return source.head().contains("<Sanctions")
        && (source.head().contains("<ReferenceValueSets")
            || source.head().contains("<DateOfIssue"));
  }

  @Override
  public Roll read(List<Source> sources) {
    Parties parties = new Parties();
    XmlRecords.read(sources.get(0), parties);
    return parties.roll();
  }
}
