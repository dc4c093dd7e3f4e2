package org.sayso.engine.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.engine.answer.Dossier;
import org.sayso.engine.listed.DecisionLine;
import org.sayso.engine.listed.ListedHit;
import org.sayso.engine.listed.Reason;
import org.sayso.engine.listed.Ruling;
import org.sayso.engine.listed.ScreenRequest;
import org.sayso.engine.listed.Screened;
import org.sayso.model.profile.Listing;
import org.sayso.model.screening.Decision;
import org.sayso.model.screening.EntityMatch;
import org.sayso.model.screening.KeptVersion;

/** The fields of what screening answers. */
final class ListedFields {
  private static final int BEST = 5;

  private final JsonOut out;
  private final double threshold;
  private final AnswerFindings findings;

  ListedFields(JsonOut out) {
    this(out, ScreenRequest.USUAL.threshold());
  }

  ListedFields(JsonOut out, double threshold) {
    this.out = out;
    this.threshold = threshold;
    this.findings = new AnswerFindings(out);
  }

  /** The fields of a kept match, as in a case's export. */
  static void match(JsonOut out, EntityMatch match) {
    out.field("list", match.entry().list())
        .field("entry", match.entry().entry())
        .field("name", match.name())
        .field("score", rounded(match.score()));
  }

  void screened(Screened screened) {
    out.field("name", screened.asked().name());
    screened.known().ifPresent(known -> out.field("entity", known.entity().id()));
    out.objects("results", screened.hits(), this::hit);
    screened.known().ifPresent(known -> out.object("case", () -> known(known)));
  }

  /** An object with a field for each feature; one that comes again gets a number. */
  void explanations(List<Reason> reasons) {
    Map<String, Reason> byFeature = new LinkedHashMap<>();
    for (Reason reason : reasons) {
      String key = reason.feature();
      for (int i = 2; byFeature.containsKey(key); i++) {
        key = reason.feature() + " " + i;
      }
      byFeature.put(key, reason);
    }
    out.object(
        "explanations",
        () -> byFeature.forEach((key, reason) -> out.object(key, () -> reason(reason))));
  }

  void version(KeptVersion kept) {
    out.field("list", kept.version().list())
        .field("day", kept.day().toString())
        .field("issued", kept.version().issued())
        .field("retrieved", kept.version().retrieved().toString())
        .field("entries", kept.entries())
        .field("digest", kept.version().digest());
  }

  void decision(DecisionLine line) {
    Decision decision = line.decision();
    out.field("number", decision.number())
        .field("entity", decision.subject().id())
        .field("name", decision.subject().name())
        .field("entry", decision.entry().toString())
        .field("entryName", decision.entryName());
    decided(decision);
    out.field("undone", decision.undone()).field("state", line.state().words());
  }

  static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  private void hit(ListedHit hit) {
    Listing listing = hit.entry().listing();
    out.field("entry", hit.ref().toString())
        .field("score", rounded(hit.score()))
        .flag("match", hit.score() >= threshold)
        .field("weight", rounded(hit.weight()))
        .field("list", hit.version().list())
        .field("name", hit.entry().profile().name())
        .field("schema", hit.entry().profile().kind().label())
        .field("issued", hit.version().issued())
        .field("retrieved", hit.version().retrieved().toString())
        .field("listed", listing.listed())
        .field("delisted", listing.delisted())
        .strings("programmes", listing.programmes());
    explanations(hit.reasons());
    ruling(hit.ruling());
  }

  private void reason(Reason reason) {
    out.field("detail", reason.detail())
        .field("score", rounded(reason.score()))
        .field("query", reason.query())
        .field("candidate", reason.candidate());
  }

  void ruling(Optional<Ruling> ruling) {
    ruling.ifPresent(
        r ->
            out.object(
                "decision",
                () -> {
                  out.field("number", r.decision().number());
                  decided(r.decision());
                  out.flag("stale", r.stale());
                }));
  }

  private void decided(Decision decision) {
    out.field("verdict", decision.verdict().label())
        .field("why", decision.note().why())
        .field("who", decision.note().who())
        .field("when", decision.note().when().toString());
  }

  private void known(Dossier known) {
    out.field("articles", known.articles().size())
        .field("relations", known.relations().size())
        .field("statementsBy", known.statementsBy().size())
        .field("statementsAbout", known.statementsAbout().size())
        .field("events", known.events().size());
    findings.all("best", known.best(BEST));
  }
}
