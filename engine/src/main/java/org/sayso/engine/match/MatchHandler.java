package org.sayso.engine.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.engine.json.MatchWriter;
import org.sayso.engine.listed.ListedHit;
import org.sayso.engine.listed.MatchAnswer;
import org.sayso.engine.listed.MatchBatch;
import org.sayso.engine.listed.MatchExample;
import org.sayso.engine.listed.ScreenRequest;
import org.sayso.engine.listed.ScreenRequest.Shown;
import org.sayso.engine.screen.CaseScreening;
import org.sayso.engine.screen.ListScreening;
import org.sayso.model.profile.Profile;
import org.sayso.model.screening.KeptVersion;

/**
 * Answers requests to match, in the shape of yente: thread-safe, and without HTTP. Hits that
 * somebody decided to be others are left out; those decided to be the same come first.
 */
public final class MatchHandler {
  private static final String ALL = "default";

  /** So many hits are looked at before the filters choose. */
  private static final int WIDE = 1000;

  private final CaseScreening screening;
  private Ready ready = new Ready(List.of(), Optional.empty(), Optional.empty());

  /** Over the lists of a case. */
  public MatchHandler(CaseScreening screening) {
    this.screening = screening;
  }

  /**
   * Answers a request; never throws for what an asker can do wrong.
   *
   * @param dataset the name of a kept list, or {@code default} for all
   * @param body the JSON of the request
   * @param parameters every value of every parameter of the query string
   */
  public MatchReply match(String dataset, String body, Map<String, List<String>> parameters) {
    try {
      Parameters asked = Parameters.of(parameters);
      List<KeptVersion> kept = screening.versions();
      refuseUnknown(dataset, kept);
      Map<String, MatchExample> queries = Body.queries(body);
      ListScreening lists = lists(kept, asked.asOf());
      Chosen chosen = chosen(dataset, kept, asked);
      List<MatchAnswer> answers = new ArrayList<>();
      queries.forEach((key, query) -> answers.add(answer(key, query, lists, chosen)));
      List<String> notes = asked.asOf().isEmpty() ? List.of() : lists.caveats();
      return new MatchReply(
          200, MatchWriter.batch(new MatchBatch(answers, asked.limit(), asked.threshold(), notes)));
    } catch (Refused refused) {
      return new MatchReply(refused.status(), MatchWriter.refusal(refused.getMessage()));
    }
  }

  private MatchAnswer answer(String key, MatchExample query, ListScreening lists, Chosen chosen) {
    Parameters asked = chosen.asked;
    Optional<Profile> profile = ExampleProfile.of(query);
    List<ListedHit> hits =
        profile.stream()
            .flatMap(p -> hits(p, lists, asked).stream())
            .filter(chosen::counts)
            .toList();
    int matches = (int) hits.stream().filter(hit -> hit.score() >= asked.threshold()).count();
    return new MatchAnswer(key, query, hits.stream().limit(asked.limit()).toList(), matches);
  }

  private List<ListedHit> hits(Profile profile, ListScreening lists, Parameters asked) {
    ScreenRequest request = new ScreenRequest(asked.asOf(), asked.cutoff(), WIDE, Shown.OPEN);
    return screening.names(List.of(profile), lists, request).screened().get(0).hits();
  }

  private static void refuseUnknown(String dataset, List<KeptVersion> kept) {
    boolean known =
        dataset.equals(ALL) || kept.stream().anyMatch(v -> v.version().list().equals(dataset));
    if (!known) {
      throw Refused.missing("No such dataset: " + dataset);
    }
  }

  private Chosen chosen(String dataset, List<KeptVersion> kept, Parameters asked) {
    Map<String, Set<String>> changed = new HashMap<>();
    asked
        .filter()
        .changedSince()
        .ifPresent(
            day ->
                kept.stream()
                    .map(version -> version.version().list())
                    .filter(list -> dataset.equals(ALL) || dataset.equals(list))
                    .distinct()
                    .forEach(list -> changed.put(list, changedSince(list, day))));
    return new Chosen(dataset, asked, changed);
  }

  private Set<String> changedSince(String list, LocalDate day) {
    return screening
        .changedSince(list, day)
        .orElseThrow(
            () ->
                Refused.query(
                    "changed_since: no version of the list %s is kept that held on %s"
                        .formatted(list, day)));
  }

  /** The lists that were asked last are kept ready. */
  private synchronized ListScreening lists(List<KeptVersion> kept, Optional<LocalDate> day) {
    if (ready.lists.isEmpty() || !ready.kept.equals(kept) || !ready.day.equals(day)) {
      ready = new Ready(kept, day, Optional.of(screening.lists(day)));
    }
    return ready.lists.get();
  }

  private record Ready(
      List<KeptVersion> kept, Optional<LocalDate> day, Optional<ListScreening> lists) {}

  /**
   * Which hits count.
   *
   * @param dataset one list, or all
   * @param asked the filters
   * @param changed by list, the entries that changed; asked for only where the filter says so
   */
  private record Chosen(String dataset, Parameters asked, Map<String, Set<String>> changed) {
    boolean counts(ListedHit hit) {
      String list = hit.ref().list();
      String entry = hit.ref().entry();
      Parameters.Filter filter = asked.filter();
      return (dataset.equals(ALL) || dataset.equals(list))
          && (filter.include().isEmpty() || filter.include().contains(list))
          && !filter.exclude().contains(list)
          && !filter.excludeSchemas().contains(hit.entry().profile().kind().label())
          && !filter.excludeIds().contains(entry)
          && !filter.excludeIds().contains(hit.ref().toString())
          && (filter.changedSince().isEmpty() || changed.get(list).contains(entry));
    }
  }
}
