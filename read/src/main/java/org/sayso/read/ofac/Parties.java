package org.sayso.read.ofac;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.model.profile.Associate;
import org.sayso.model.profile.Identifier;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.text.Edtf;
import org.sayso.read.form.Element;
import org.sayso.read.form.XmlRecords;
import org.sayso.read.roster.Draft;
import org.sayso.read.roster.Drafts;
import org.sayso.read.roster.Roll;

/** The parties of the advanced XML while it is read: it comes in parts that refer to each other. */
final class Parties implements XmlRecords.Sink {
  private static final Set<String> WANTED =
      Set.of(
          "DateOfIssue",
          "ReferenceValueSets",
          "Location",
          "IDRegDocument",
          "DistinctParty",
          "ProfileRelationship",
          "SanctionsEntry");

  private final References references = new References();
  private final PartyNames names = new PartyNames(references);
  private final Features features = new Features(references);
  private final Drafts drafts = new Drafts();
  private final Map<String, List<Identifier>> papers = new HashMap<>();
  private final Map<String, Draft> byIdentity = new HashMap<>();
  private final List<Element> ties = new ArrayList<>();
  private final Set<String> lists = new TreeSet<>();
  private Optional<Edtf> issued = Optional.empty();

  @Override
  public boolean wants(String name) {
    return WANTED.contains(name);
  }

  @Override
  public void take(Element record) {
    switch (record.name()) {
      case "DateOfIssue" -> issued = Periods.day(record);
      case "ReferenceValueSets" -> references.take(record);
      case "Location" -> references.place(record);
      case "IDRegDocument" -> paper(record);
      case "DistinctParty" -> record.all("Profile").forEach(this::party);
      case "ProfileRelationship" -> ties.add(record);
      default -> entry(record);
    }
  }

  private void paper(Element paper) {
    String kind = references.word("IDRegDocType", paper.attribute("IDRegDocTypeID"));
    paper
        .words("IDRegistrationNo")
        .ifPresent(
            number ->
                papers
                    .computeIfAbsent(
                        paper.attribute("IdentityID").orElse(""), key -> new ArrayList<>())
                    .add(new Identifier(kind, number)));
  }

  private void party(Element profile) {
    Draft draft = drafts.begin(profile.attribute("ID").orElse(""), profile.spot());
    draft.kind(kind(profile.attribute("PartySubTypeID")));
    for (Element identity : profile.all("Identity")) {
      names.read(identity, draft);
      identity.attribute("ID").ifPresent(id -> byIdentity.put(id, draft));
    }
    profile.all("Feature").forEach(feature -> features.read(feature, draft));
  }

  private ProfileKind kind(Optional<String> subType) {
    String word = references.word("PartySubType", subType);
    if (word.isEmpty() || word.equals("Unknown")) {
      word =
          references.word(
              "PartyType", references.attribute("PartySubType", subType, "PartyTypeID"));
    }
    return switch (word) {
      case "Individual" -> ProfileKind.PERSON;
      case "Entity", "Other Entity" -> ProfileKind.ORGANIZATION;
      case "Vessel" -> ProfileKind.VESSEL;
      case "Aircraft" -> ProfileKind.AIRPLANE;
      default -> ProfileKind.THING;
    };
  }

  private void entry(Element entry) {
    lists.add(references.word("List", entry.attribute("ListID")));
    Optional<Draft> found = entry.attribute("ProfileID").flatMap(drafts::find);
    found.ifPresent(draft -> listed(entry, draft));
  }

  private void listed(Element entry, Draft draft) {
    for (Element event : entry.all("EntryEvent")) {
      String type = references.word("EntryEventType", event.attribute("EntryEventTypeID"));
      Optional<Edtf> day = event.first("Date").flatMap(Periods::day);
      if (type.matches("(?i).*(remov|delist).*")) {
        draft.delisted(day);
      } else {
        draft.listed(day);
      }
      draft.remark(references.word("LegalBasis", event.attribute("LegalBasisID")));
    }
    for (Element measure : entry.all("SanctionsMeasure")) {
      String type = references.word("SanctionsType", measure.attribute("SanctionsTypeID"));
      String words = measure.words("Comment").orElse("");
      if (type.isEmpty() || type.equals("Program")) {
        draft.programme(words);
      } else {
        draft.remark("measure: " + type);
      }
    }
  }

  /** The whole list. */
  Roll roll() {
    papers.forEach(
        (identity, all) ->
            Optional.ofNullable(byIdentity.get(identity))
                .ifPresent(draft -> all.forEach(i -> draft.identifier(i.kind(), i.value()))));
    ties.forEach(this::tie);
    Roll roll = Roll.of(drafts.entries(), issued);
    boolean others = !lists.isEmpty() && lists.stream().noneMatch("SDN List"::equals);
    return others ? roll.named("ofac-consolidated") : roll;
  }

  private void tie(Element tie) {
    Optional<Draft> from = tie.attribute("From-ProfileID").flatMap(drafts::find);
    Optional<Draft> to = tie.attribute("To-ProfileID").flatMap(drafts::find);
    String relation = references.word("RelationType", tie.attribute("RelationTypeID"));
    if (from.isPresent() && to.isPresent() && to.get().hasName()) {
      from.get()
          .associate(
              new Associate(to.get().profile().name(), relation, Optional.of(to.get().id())));
    }
  }
}
