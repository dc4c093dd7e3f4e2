package org.sayso.read.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.profile.Tenure;
import org.sayso.read.form.JsonRows;
import org.sayso.read.form.Source;
import org.sayso.read.form.Spot;
import org.sayso.read.roster.DateWords;
import org.sayso.read.roster.DateWords.Order;
import org.sayso.read.roster.Draft;
import org.sayso.read.roster.Drafts;
import org.sayso.read.roster.PersonNames;
import org.sayso.read.roster.Tongues;

/**
 * Knowledge as objects, one a line, in the manner of Wikidata: {@code id, label, aliases, type,
 * country, positions}. A label may be words, or words by language; a position words, or an object
 * with role, body, start and end. Stateless.
 */
public final class KnowledgeJson {
  private KnowledgeJson() {}

  /**
   * Reads a file.
   *
   * @throws org.sayso.model.SaysoException where a line is broken, or two have one id
   */
  public static List<Profile> read(Source source) {
    Drafts drafts = new Drafts();
    JsonRows.read(source, (spot, node) -> object(node, spot, drafts));
    return drafts.all().stream().map(Draft::profile).toList();
  }

  private static void object(JsonNode node, Spot spot, Drafts drafts) {
    Draft draft = drafts.begin(word(node, "id"), spot);
    draft.kind(Kinds.of(word(node, "type", "schema", "instance_of"), ProfileKind.THING));
    for (String field : List.of("label", "name", "names", "labels")) {
      names(node.path(field), draft, Standing.MAIN);
    }
    for (String field : List.of("aliases", "alias", "also_known_as")) {
      names(node.path(field), draft, Standing.ALIAS);
    }
    for (String field : List.of("country", "countries", "nationality", "citizenship")) {
      words(node.path(field)).forEach(c -> draft.country(c, field));
    }
    for (String field : List.of("birth", "birth_date", "birthDate", "date_of_birth", "inception")) {
      words(node.path(field))
          .forEach(d -> draft.birth(DateWords.read(d.replaceFirst("^\\+", ""), Order.UNKNOWN)));
    }
    words(node.path("birth_place")).forEach(draft::place);
    draft.gender(word(node, "gender", "sex"));
    node.path("identifiers")
        .properties()
        .forEach(e -> words(e.getValue()).forEach(v -> draft.identifier(e.getKey(), v)));
    positions(node.path("positions"), draft);
    positions(node.path("position"), draft);
  }

  private static void names(JsonNode said, Draft draft, Standing standing) {
    if (said.isObject() && !said.has("value")) {
      said.properties()
          .forEach(e -> words(e.getValue()).forEach(w -> name(w, e.getKey(), draft, standing)));
    } else {
      words(said).forEach(w -> name(w, "", draft, standing));
    }
  }

  private static void name(String words, String language, Draft draft, Standing standing) {
    PersonNames.said(words)
        .map(w -> KnownName.of(w, draft.hasName() ? standing : Standing.MAIN))
        .map(n -> Tongues.code(language).map(n::in).orElse(n))
        .ifPresent(draft::name);
  }

  private static void positions(JsonNode said, Draft draft) {
    if (said.isArray()) {
      said.forEach(p -> positions(p, draft));
    } else if (said.isObject()) {
      String role = word(said, "role", "position", "title", "label");
      String since = word(said, "start", "since", "from");
      String until = word(said, "end", "until", "to");
      PersonNames.said(role)
          .map(
              r ->
                  new Tenure(
                      r,
                      PersonNames.said(word(said, "body", "organization", "organisation", "of")),
                      Offices.date(since),
                      Offices.date(until)))
          .ifPresent(draft::tenure);
    } else {
      words(said).forEach(p -> Offices.of(p).ifPresent(draft::tenure));
    }
  }

  /** Every string in it; words with bars or semicolons are several. */
  private static List<String> words(JsonNode said) {
    List<String> words = new ArrayList<>();
    if (said.isArray()) {
      said.forEach(v -> words.addAll(words(v)));
    } else if (said.isObject()) {
      Optional.of(word(said, "value", "label", "name", "id"))
          .filter(w -> !w.isEmpty())
          .ifPresent(words::add);
    } else if (!said.isNull() && !said.isMissingNode()) {
      words.addAll(Cells.split(said.asText()));
    }
    return words;
  }

  private static String word(JsonNode node, String... fields) {
    for (String field : fields) {
      JsonNode said = node.path(field);
      List<String> all = said.isObject() || said.isArray() ? words(said) : List.of(said.asText(""));
      if (!all.isEmpty() && !all.get(0).isBlank()) {
        return all.get(0).strip();
      }
    }
    return "";
  }
}
