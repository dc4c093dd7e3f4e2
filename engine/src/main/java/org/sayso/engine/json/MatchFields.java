package org.sayso.engine.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sayso.engine.listed.ListedHit;
import org.sayso.engine.listed.MatchAnswer;
import org.sayso.engine.listed.MatchExample;
import org.sayso.model.entity.Gender;
import org.sayso.model.profile.Identifier;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.profile.Tenure;
import org.sayso.model.text.Edtf;

/** The fields of an answer in the shape of yente: entities of FollowTheMoney with a score. */
final class MatchFields {
  private final JsonOut out;
  private final double threshold;

  MatchFields(JsonOut out, double threshold) {
    this.out = out;
    this.threshold = threshold;
  }

  void answer(MatchAnswer answer) {
    out.field("status", 200);
    out.objects("results", answer.hits(), this::result);
    out.object("total", () -> out.field("value", answer.matches()).field("relation", "eq"));
    out.object("query", () -> example(answer.query()));
  }

  private void example(MatchExample example) {
    out.field("id", example.id()).field("schema", example.schema());
    out.object("properties", () -> example.properties().forEach(out::strings));
  }

  private void result(ListedHit hit) {
    Profile profile = hit.entry().profile();
    out.field("id", hit.ref().toString())
        .field("caption", profile.name())
        .field("schema", profile.kind().label());
    out.object("properties", () -> properties(hit).forEach(out::strings));
    out.strings("datasets", List.of(hit.version().list()))
        .strings("referents", List.of(profile.id()))
        .flag("target", true)
        .nothing("first_seen")
        .field("last_seen", seconds(hit))
        .nothing("last_change")
        .field("listed", hit.entry().listing().listed())
        .field("delisted", hit.entry().listing().delisted())
        .field("score", ListedFields.rounded(hit.score()))
        .field("weight", ListedFields.rounded(hit.weight()))
        .flag("match", hit.score() >= threshold);
    ListedFields fields = new ListedFields(out);
    fields.explanations(hit.reasons());
    fields.ruling(hit.ruling());
  }

  /** ISO 8601 without zone, to the second, as OpenSanctions writes it. */
  private static String seconds(ListedHit hit) {
    return hit.version().retrieved().toString().substring(0, "2026-02-27T00:00:00".length());
  }

  private static Map<String, List<String>> properties(ListedHit hit) {
    Profile profile = hit.entry().profile();
    boolean person = profile.kind() == ProfileKind.PERSON;
    Map<String, List<String>> all = new LinkedHashMap<>();
    put(all, "name", names(profile, Standing.MAIN));
    put(all, "alias", names(profile, Standing.ALIAS));
    put(all, "weakAlias", names(profile, Standing.WEAK));
    put(all, "previousName", names(profile, Standing.FORMER));
    put(
        all,
        person ? "birthDate" : "incorporationDate",
        profile.traits().births().stream().map(Edtf::value));
    put(all, person ? "birthPlace" : "address", profile.traits().places().stream());
    put(
        all,
        person ? "nationality" : "country",
        profile.traits().countries().stream().map(MatchFields::lower));
    put(
        all,
        "gender",
        Stream.of(profile.traits().gender())
            .filter(g -> g != Gender.UNKNOWN)
            .map(g -> lower(g.name())));
    put(all, "position", profile.traits().tenures().stream().map(Tenure::role));
    for (Identifier number : profile.traits().identifiers()) {
      all.computeIfAbsent(property(number), p -> new ArrayList<>()).add(number.value());
    }
    put(all, "notes", hit.entry().listing().remarks().stream());
    return all;
  }

  private static Stream<String> names(Profile profile, Standing standing) {
    return profile.names().stream()
        .filter(name -> name.standing() == standing)
        .map(KnownName::words);
  }

  private static void put(Map<String, List<String>> all, String property, Stream<String> values) {
    List<String> distinct = values.filter(v -> !v.isBlank()).distinct().toList();
    if (!distinct.isEmpty()) {
      all.put(property, distinct);
    }
  }

  private static String property(Identifier number) {
    String kind = lower(number.kind());
    if (kind.contains("passport")) {
      return "passportNumber";
    }
    if (kind.contains("imo")) {
      return "imoNumber";
    }
    if (kind.contains("tax")) {
      return "taxNumber";
    }
    return kind.contains("regist") ? "registrationNumber" : "idNumber";
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
