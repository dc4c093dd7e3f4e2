package org.sayso.read.official;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sayso.model.text.Edtf;
import org.sayso.read.form.Element;
import org.sayso.read.form.Source;
import org.sayso.read.form.XmlRecords;
import org.sayso.read.roster.DateWords;
import org.sayso.read.roster.Draft;
import org.sayso.read.roster.Drafts;
import org.sayso.read.roster.Layout;
import org.sayso.read.roster.Roll;

/** The financial sanctions of the European Union as XML 1.1; {@code strong="false"} is weak. */
public final class EuXml implements Layout {
  @Override
  public String name() {
    return "eu";
  }

  @Override
  public String title() {
    return "the EU's consolidated financial sanctions (XML 1.1)";
  }

  @Override
  public boolean recognises(Source source) {
    return source.head().contains("<sanctionEntity")
        || source.head().contains("eu.europa.ec/fpi/fsd/export");
  }

  @Override
  public Roll read(List<Source> sources) {
    Gathering gathering = new Gathering();
    XmlRecords.read(sources.get(0), gathering);
    return Roll.of(gathering.drafts.entries(), gathering.issued);
  }

  /** The entries as they come. */
  private static final class Gathering implements XmlRecords.Sink {
    private final Drafts drafts = new Drafts();
    private Optional<Edtf> issued = Optional.empty();

    @Override
    public void begin(Element root) {
      issued = root.attribute("generationDate").flatMap(DateWords::read);
    }

    @Override
    public boolean wants(String name) {
      return name.equals("sanctionEntity");
    }

    @Override
    public void take(Element record) {
      fill(record, drafts.begin(fields(record).apply("logicalId"), record.spot()));
    }
  }

  private static UnaryOperator<String> fields(Element element) {
    return name -> element.attribute(name).orElse("");
  }

  private static void fill(Element record, Draft draft) {
    UnaryOperator<String> entity = fields(record);
    record
        .first("subjectType")
        .map(EuXml::fields)
        .ifPresent(s -> draft.kind(EuFields.kind(s.apply("code"))));
    record.all("nameAlias").forEach(e -> EuFields.name(fields(e), draft));
    record.all("birthdate").forEach(e -> EuFields.birth(fields(e), draft));
    record.all("address").forEach(e -> EuFields.address(fields(e), draft));
    record.all("citizenship").forEach(e -> EuFields.citizenship(fields(e), draft));
    record.all("identification").forEach(e -> EuFields.identification(fields(e), draft));
    record.all("remark").forEach(e -> draft.remark(e.text()));
    draft.identifier("EU reference", entity.apply("euReferenceNumber"));
    draft.identifier("UN reference", entity.apply("unitedNationId"));
    draft.remark(entity.apply("designationDetails"));
    record.all("regulation").forEach(e -> draft.programme(fields(e).apply("programme")));
    draft.listed(DateWords.read(entity.apply("designationDate")));
    if (entity.apply("designationDate").isEmpty()) {
      record
          .all("regulation")
          .forEach(
              e -> {
                String inForce = fields(e).apply("entryIntoForceDate");
                String published = fields(e).apply("publicationDate");
                draft.listed(DateWords.read(inForce.isEmpty() ? published : inForce));
              });
    }
  }
}
