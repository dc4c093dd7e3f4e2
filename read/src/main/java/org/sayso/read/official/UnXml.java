package org.sayso.read.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.text.Edtf;
import org.sayso.read.form.Element;
import org.sayso.read.form.Source;
import org.sayso.read.form.XmlRecords;
import org.sayso.read.roster.DateWords;
import org.sayso.read.roster.Draft;
import org.sayso.read.roster.Drafts;
import org.sayso.read.roster.Layout;
import org.sayso.read.roster.Roll;
import org.sayso.read.roster.Words;

/**
 * The consolidated list of the Security Council. An entry's id is its permanent reference number
 * ({@code QDi.001}); the number of the record is an identifier. A name of low quality is weak.
 */
public final class UnXml implements Layout {
  private static final List<String> NAMES =
      List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");

  @Override
  public String name() {
    return "un";
  }

  @Override
  public String title() {
    return "the consolidated list of the UN Security Council (XML)";
  }

  @Override
  public boolean recognises(Source source) {
    return source.head().contains("<CONSOLIDATED_LIST");
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
      issued = root.attribute("dateGenerated").flatMap(DateWords::read);
    }

    @Override
    public boolean wants(String name) {
      return name.equals("INDIVIDUAL") || name.equals("ENTITY");
    }

    @Override
    public void take(Element record) {
      fill(record, drafts.begin(number(record), record.spot()));
    }
  }

  private static String number(Element record) {
    return record.words("REFERENCE_NUMBER").or(() -> record.words("DATAID")).orElse("");
  }

  private static void fill(Element record, Draft draft) {
    boolean person = record.name().equals("INDIVIDUAL");
    draft.kind(person ? ProfileKind.PERSON : ProfileKind.ORGANIZATION);
    draft.name(
        Words.join(NAMES.stream().flatMap(n -> record.words(n).stream()).toArray(String[]::new)),
        Standing.MAIN);
    record.words("NAME_ORIGINAL_SCRIPT").ifPresent(w -> originals(w, draft));
    String kind = record.name();
    record.all(kind + "_ALIAS").forEach(a -> alias(a, draft));
    record.all("INDIVIDUAL_DATE_OF_BIRTH").forEach(b -> draft.birth(birth(b)));
    record.all("INDIVIDUAL_PLACE_OF_BIRTH").forEach(p -> draft.place(place(p)));
    record.all(kind + "_ADDRESS").forEach(a -> address(a, draft));
    record.all("INDIVIDUAL_DOCUMENT").forEach(d -> document(d, draft));
    record.texts("NATIONALITY", "VALUE").forEach(n -> draft.country(n, "nationality"));
    record.texts("DESIGNATION", "VALUE").forEach(draft::tenure);
    record.texts("TITLE", "VALUE").forEach(t -> draft.remark("title: " + t));
    record.words("GENDER").ifPresent(draft::gender);
    record.words("DATAID").ifPresent(d -> draft.identifier("UN data id", d));
    record.words("UN_LIST_TYPE").ifPresent(draft::programme);
    record.words("COMMENTS1").ifPresent(draft::remark);
    draft.listed(record.words("LISTED_ON").flatMap(DateWords::read));
    draft.delisted(record.words("DELISTED_ON").flatMap(DateWords::read));
  }

  private static void originals(String words, Draft draft) {
    Words.split(words).forEach(w -> draft.name(w, Standing.MAIN));
  }

  private static void alias(Element alias, Draft draft) {
    Standing standing =
        switch (alias.words("QUALITY").orElse("")) {
          case "Low" -> Standing.WEAK;
          case "f.k.a." -> Standing.FORMER;
          default -> Standing.ALIAS;
        };
    alias
        .words("ALIAS_NAME")
        .map(Words::split)
        .orElse(List.of())
        .forEach(name -> draft.name(name, standing));
    alias.words("DATE_OF_BIRTH").ifPresent(d -> draft.birth(DateWords.read(d)));
    draft.place(
        Words.lines(
            alias.words("CITY_OF_BIRTH").orElse(""), alias.words("COUNTRY_OF_BIRTH").orElse("")));
  }

  private static Optional<Edtf> birth(Element birth) {
    String from = birth.words("FROM_YEAR").orElse("");
    String to = birth.words("TO_YEAR").orElse("");
    Optional<Edtf> date =
        from.isEmpty() && to.isEmpty()
            ? Stream.of("DATE", "YEAR", "NOTE")
                .flatMap(n -> birth.words(n).stream())
                .flatMap(w -> DateWords.read(w).stream())
                .findFirst()
            : DateWords.between(from, to);
    return birth.words("TYPE_OF_DATE").orElse("").equals("APPROXIMATELY")
        ? DateWords.about(date)
        : date;
  }

  private static String place(Element place) {
    List<String> lines = new ArrayList<>();
    for (String part : List.of("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY")) {
      place.words(part).ifPresent(lines::add);
    }
    return Words.lines(lines.toArray(String[]::new));
  }

  private static void address(Element address, Draft draft) {
    draft.place(place(address));
    address.words("COUNTRY").ifPresent(draft::seat);
    address.words("NOTE").ifPresent(n -> draft.remark("address: " + n));
  }

  private static void document(Element paper, Draft draft) {
    String kind =
        paper.words("TYPE_OF_DOCUMENT").or(() -> paper.words("TYPE_OF_DOCUMENT2")).orElse("");
    paper.words("NUMBER").ifPresent(n -> draft.identifier(kind, n));
  }
}
