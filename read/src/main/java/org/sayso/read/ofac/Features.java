package org.sayso.read.ofac;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.read.form.Element;
import org.sayso.read.lexicon.Lexicon;
import org.sayso.read.roster.Draft;

/** What the advanced XML tells of a party beside its names. Not thread-safe. */
final class Features {
  private static final List<String> IDENTIFIERS = Lexicon.of("ofac-identifiers.tsv").column(0);
  private final References references;

  Features(References references) {
    this.references = references;
  }

  /** Puts a feature into the entry; what has no slot becomes a remark. */
  void read(Element feature, Draft draft) {
    String label = references.word("FeatureType", feature.attribute("FeatureTypeID"));
    for (Element version : feature.all("FeatureVersion")) {
      version.first("DatePeriod").ifPresent(p -> date(label, p, draft));
      version
          .all("VersionLocation")
          .forEach(
              v ->
                  v.attribute("LocationID")
                      .flatMap(references::place)
                      .ifPresent(p -> place(label, p, draft)));
      version.all("VersionDetail").forEach(v -> detail(label, words(v), draft));
    }
  }

  private String words(Element detail) {
    Optional<String> reference = detail.attribute("DetailReferenceID");
    return reference.isPresent() ? references.word("DetailReference", reference) : detail.text();
  }

  private static void date(String label, Element period, Draft draft) {
    var date = Periods.period(period);
    if (label.equals("Birthdate") || label.equals("Organization Established Date")) {
      draft.birth(date);
    } else if (label.startsWith("Listing Date")) {
      draft.listed(date);
    } else {
      date.ifPresent(d -> draft.remark(label + ": " + d));
    }
  }

  private static void place(String label, References.Place place, Draft draft) {
    switch (label) {
      case "Nationality Country" -> draft.country(place.country(), "nationality");
      case "Citizenship Country" -> draft.country(place.country(), "citizen");
      case "Nationality of Registration" -> draft.country(place.country(), "registered in");
      case "Vessel Flag" -> draft.country(place.country(), "flag");
      case "Location" -> draft.place(place.words()).seat(place.country());
      default -> draft.place(place.words());
    }
  }

  private static void detail(String label, String words, Draft draft) {
    switch (label.toLowerCase(Locale.ROOT)) {
      case "gender" -> draft.gender(words);
      case "title" -> draft.tenure(words);
      case "place of birth" -> draft.place(words);
      case "vessel flag" -> draft.country(words, "flag");
      case "vessel owner" -> draft.associate(words, "owner");
      case "vessel call sign" -> draft.identifier("call sign", words);
      default -> {
        if (IDENTIFIERS.contains(label) || label.startsWith("Digital Currency Address")) {
          draft.identifier(label, words);
        } else if (!words.isBlank()) {
          draft.remark(label.replaceAll("[:\\s-]+$", "") + ": " + words);
        }
      }
    }
  }
}
