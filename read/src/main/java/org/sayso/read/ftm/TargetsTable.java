package org.sayso.read.ftm;

import java.util.List;
import java.util.Optional;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.read.form.Source;
import org.sayso.read.form.Table;
import org.sayso.read.roster.DateWords;
import org.sayso.read.roster.Draft;
import org.sayso.read.roster.Drafts;
import org.sayso.read.roster.Layout;
import org.sayso.read.roster.Roll;
import org.sayso.read.roster.Words;

/**
 * The simple table of OpenSanctions. When somebody was listed it does not say: {@code first_seen}
 * is when the collectors saw it, and stays a remark.
 */
public final class TargetsTable implements Layout {
  @Override
  public String name() {
    return "opensanctions";
  }

  @Override
  public String title() {
    return "the simple table of OpenSanctions (targets.simple.csv)";
  }

  @Override
  public boolean recognises(Source source) {
    String first = source.firstLine().replace("\"", "");
    return first.startsWith("id,schema,name,aliases,");
  }

  @Override
  public Roll read(List<Source> sources) {
    Drafts drafts = new Drafts();
    Table.each(sources.get(0), ',', 0, row -> row(row.whole(), drafts));
    return Roll.of(drafts.entries(), Optional.empty());
  }

  private static void row(Table row, Drafts drafts) {
    Draft draft = drafts.begin(row.cell("id"), row.row().spot());
    draft.kind(ProfileKind.of(row.cell("schema")));
    draft.name(row.cell("name"), Standing.MAIN);
    Words.split(row.cell("aliases")).forEach(a -> draft.name(a, Standing.ALIAS));
    Words.split(row.cell("birth_date")).forEach(d -> draft.birth(DateWords.read(d)));
    Words.split(row.cell("countries")).forEach(c -> draft.country(c, "country"));
    Words.split(row.cell("addresses")).forEach(draft::place);
    Words.split(row.cell("identifiers")).forEach(i -> draft.identifier("", i));
    Words.split(row.cell("sanctions")).forEach(draft::programme);
    Words.split(row.cell("program_ids")).forEach(draft::programme);
    String seen = row.cell("first_seen");
    draft.remark(seen.isEmpty() ? "" : "first seen by the collectors: " + seen);
  }
}
