package org.sayso.read.official;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sayso.model.text.Edtf;
import org.sayso.read.form.Source;
import org.sayso.read.form.Table;
import org.sayso.read.roster.DateWords;
import org.sayso.read.roster.Draft;
import org.sayso.read.roster.Drafts;
import org.sayso.read.roster.Layout;
import org.sayso.read.roster.Roll;

/**
 * The financial sanctions of the European Union as a table with semicolons: one row for each name,
 * address, birth, paper and citizenship of an entry. It does not say which names are weak; the XML
 * does.
 */
public final class EuTable implements Layout {
  private static final List<String> NEEDED =
      List.of("Entity_LogicalId", "Entity_SubjectType", "NameAlias_WholeName");

  @Override
  public String name() {
    return "eu";
  }

  @Override
  public String title() {
    return "the EU's consolidated financial sanctions (CSV)";
  }

  @Override
  public boolean recognises(Source source) {
    return source.firstLine().contains("Entity_LogicalId")
        && source.firstLine().contains("NameAlias_");
  }

  @Override
  public Roll read(List<Source> sources) {
    Reading reading = new Reading();
    Table.each(sources.get(0), ';', 0, reading::row);
    return Roll.of(reading.drafts.entries(), reading.issued);
  }

  /** The entries while the table is read. */
  private static final class Reading {
    private final Drafts drafts = new Drafts();
    private Optional<Edtf> issued = Optional.empty();

    void row(Table row) {
      row.whole().heading().demand(row.row(), NEEDED);
      issued = issued.or(() -> DateWords.read(row.cell("fileGenerationDate")));
      String type = row.cell("Entity_SubjectType", "Entity_SubjectType_ClassificationCode");
      Draft draft =
          drafts.same(row.cell("Entity_LogicalId"), row.row().spot(), EuFields.kind(type));
      entity(block(row, "Entity_"), draft);
      UnaryOperator<String> name = block(row, "NameAlias_");
      EuFields.name(name, draft);
      EuFields.birth(block(row, "BirthDate_"), draft);
      EuFields.address(block(row, "Address_"), draft);
      EuFields.citizenship(block(row, "Citizenship_"), draft);
      EuFields.identification(block(row, "Identification_"), draft);
    }

    private static void entity(UnaryOperator<String> entity, Draft draft) {
      draft.identifier("EU reference", entity.apply("EU_ReferenceNumber"));
      draft.identifier("UN reference", entity.apply("UnitedNationId"));
      draft.programme(entity.apply("Regulation_Programme"));
      draft.remark(entity.apply("Remark"));
      draft.remark(entity.apply("DesignationDetails"));
      String inForce = entity.apply("Regulation_EntryIntoForceDate");
      String published = entity.apply("Regulation_PublicationDate");
      String since = inForce.isEmpty() ? published : inForce;
      String designated = entity.apply("DesignationDate");
      draft.listed(DateWords.read(designated.isEmpty() ? since : designated));
    }

    private static UnaryOperator<String> block(Table row, String block) {
      return field -> row.cell(block + field);
    }
  }
}
