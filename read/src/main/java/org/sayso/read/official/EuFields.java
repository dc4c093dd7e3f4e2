package org.sayso.read.official;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.NameParts;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.text.Edtf;
import org.sayso.read.roster.DateWords;
import org.sayso.read.roster.Draft;
import org.sayso.read.roster.PersonNames;
import org.sayso.read.roster.Tongues;
import org.sayso.read.roster.Words;

/**
 * The parts of an entry of the European list, as its table and its XML both have them; what gives a
 * field by the XML's name of it is handed over. Stateless.
 */
final class EuFields {
  private EuFields() {}

  static ProfileKind kind(String said) {
    return switch (said.toLowerCase(Locale.ROOT)) {
      case "p", "person" -> ProfileKind.PERSON;
      case "e", "enterprise" -> ProfileKind.ORGANIZATION;
      default -> ProfileKind.THING;
    };
  }

  /** The first name of an entry is the main one; the list marks none. */
  static void name(UnaryOperator<String> field, Draft draft) {
    boolean weak = field.apply("strong").equalsIgnoreCase("false");
    Standing standing = draft.hasName() ? Standing.ALIAS : Standing.MAIN;
    Optional<String> tongue = Tongues.code(field.apply("nameLanguage"));
    known(field, weak ? Standing.WEAK : standing)
        .ifPresent(name -> draft.name(tongue.map(name::in).orElse(name)));
    draft.gender(field.apply("gender"));
    draft.tenure(field.apply("function"));
    draft.remark(field.apply("title").isEmpty() ? "" : "title: " + field.apply("title"));
  }

  private static Optional<KnownName> known(UnaryOperator<String> field, Standing standing) {
    NameParts parts =
        new NameParts(
            PersonNames.said(Words.join(field.apply("firstName"), field.apply("middleName"))),
            Optional.empty(),
            PersonNames.said(field.apply("lastName")));
    Optional<KnownName> made = PersonNames.ofParts(parts, standing);
    String whole = Words.clean(field.apply("wholeName"));
    return whole.isEmpty()
        ? made
        : Optional.of(new KnownName(whole, standing, made.flatMap(KnownName::parts)));
  }

  static void birth(UnaryOperator<String> field, Draft draft) {
    String calendar = field.apply("calendarType");
    String said = Words.lines(field.apply("birthdate"), field.apply("year"));
    if (calendar.isEmpty() || calendar.equalsIgnoreCase("GREGORIAN")) {
      Optional<Edtf> date = date(field);
      draft.birth(field.apply("circa").equalsIgnoreCase("true") ? DateWords.about(date) : date);
    } else if (!said.isEmpty()) {
      draft.remark("born %s (%s)".formatted(said, calendar.toLowerCase(Locale.ROOT)));
    }
    draft.place(place(field));
  }

  private static Optional<Edtf> date(UnaryOperator<String> field) {
    Optional<Edtf> day = DateWords.read(field.apply("birthdate"));
    if (day.isPresent()) {
      return day;
    }
    String year = field.apply("year");
    if (!year.isEmpty()) {
      String month = first(field, "monthOfYear", "month");
      String date = first(field, "dayOfMonth", "day");
      return DateWords.read("%s/%s/%s".formatted(number(date), number(month), year));
    }
    return DateWords.between(field.apply("yearRangeFrom"), field.apply("yearRangeTo"));
  }

  private static String number(String said) {
    return said.matches("\\d{1,2}") ? said : "00";
  }

  private static String first(UnaryOperator<String> field, String one, String other) {
    return field.apply(one).isEmpty() ? field.apply(other) : field.apply(one);
  }

  private static String place(UnaryOperator<String> field) {
    return Words.lines(
        Words.lines(field.apply("street"), field.apply("poBox"), field.apply("place")),
        Words.lines(field.apply("zipCode"), field.apply("city"), field.apply("region")),
        country(field));
  }

  private static String country(UnaryOperator<String> field) {
    String named = field.apply("countryDescription");
    boolean unknown =
        named.equalsIgnoreCase("UNKNOWN") || named.equalsIgnoreCase("UNKNOWN COUNTRY");
    return unknown ? "" : named;
  }

  static void address(UnaryOperator<String> field, Draft draft) {
    draft.place(place(field));
    draft.seat(code(field));
  }

  private static String code(UnaryOperator<String> field) {
    String code = field.apply("countryIso2Code");
    return code.matches("[A-Za-z]{2}") ? code : country(field);
  }

  static void citizenship(UnaryOperator<String> field, Draft draft) {
    draft.country(code(field), "citizen");
  }

  static void identification(UnaryOperator<String> field, Draft draft) {
    String kind = first(field, "identificationTypeDescription", "typeDescription");
    String code = first(field, "identificationTypeCode", "typeCode");
    draft.identifier(kind.isEmpty() ? code : kind, first(field, "number", "latinNumber"));
  }
}
