package org.sayso.link.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.link.office.Holding;
import org.sayso.link.office.Holding.When;
import org.sayso.link.office.Office;
import org.sayso.link.office.Office.Phase;
import org.sayso.model.finding.Schema;
import org.sayso.model.profile.Profile;
import org.sayso.model.text.Edtf;

/** Compares what articles tell of one entity of the case with profiles. For one entity. */
final class Fitting {
  private static final int YOUNGEST = 10;

  private record Pair(Entry entry, List<String> names) {}

  private final NameLevels levels;
  private final NameKeys keys;
  private final Map<Pair, Level> known = new HashMap<>();

  Fitting(NameLevels levels, NameKeys keys) {
    this.levels = levels;
    this.keys = keys;
  }

  /** How the profile fits what is told. */
  Fit of(Telling told, Entry entry) {
    Level level =
        known.computeIfAbsent(
            new Pair(entry, told.names()), p -> levels.of(told.schema(), told.names(), entry));
    Profile profile = entry.profile();
    List<String> pro = new ArrayList<>();
    List<String> contra = new ArrayList<>();
    boolean possible =
        level != Level.NONE
            && profile.traits().gender().allows(told.gender())
            && !isUnborn(profile, told);
    pro.add(level.words());
    int points = offices(told, entry, pro, contra);
    points += countries(told, profile, pro, contra);
    points += company(told, entry, pro);
    return new Fit(entry, level, points, pro, contra, possible);
  }

  private static boolean isUnborn(Profile profile, Telling told) {
    List<Edtf> births = profile.traits().births();
    return told.schema() == Schema.PERSON
        && told.date().isPresent()
        && !births.isEmpty()
        && births.stream()
            .allMatch(
                b -> told.date().get().latest().getYear() - b.earliest().getYear() < YOUNGEST);
  }

  /**
   * The best of the offices that are told; those of which the knowledge says otherwise speak
   * against.
   */
  private int offices(Telling told, Entry entry, List<String> pro, List<String> contra) {
    int best = 0;
    for (Office office : told.offices().stream().filter(o -> o.phase() != Phase.COMING).toList()) {
      List<Holding> same =
          entry.holdings().stream().filter(h -> h.office().post().equals(office.post())).toList();
      Optional<Holding> held =
          same.stream().filter(h -> h.is(office) && when(h, office, told) != When.NOT).findFirst();
      if (held.isPresent()) {
        int points = points(held.get(), office, told);
        if (points > best) {
          best = points;
          pro.add("office: " + held.get().inWords() + dated(told));
        }
      } else if (!same.isEmpty()) {
        contra.add(
            "office: " + same.get(0).inWords() + ", not what the article tells" + dated(told));
      }
    }
    return best;
  }

  private static When when(Holding holding, Office office, Telling told) {
    if (office.phase() == Phase.NOW) {
      return holding.at(told.date());
    }
    boolean past = office.phase() == Phase.PAST && holding.before(told.date());
    return past ? When.SURELY : When.NOT;
  }

  private static int points(Holding holding, Office office, Telling told) {
    boolean surely = holding.isSurely(office);
    boolean near =
        office.state().isEmpty()
            && holding.office().state().filter(told.around()::contains).isPresent();
    boolean timely = when(holding, office, told) == When.SURELY;
    return surely || near ? (timely ? 3 : 2) : 1;
  }

  private static String dated(Telling told) {
    return told.date().map(d -> "; article of " + d).orElse("");
  }

  private static int countries(
      Telling told, Profile profile, List<String> pro, List<String> contra) {
    List<String> own = profile.traits().countries();
    if (own.isEmpty() || told.countries().isEmpty()) {
      return 0;
    }
    Optional<String> shared = own.stream().filter(told.countries()::contains).findFirst();
    if (shared.isPresent()) {
      pro.add("country: " + shared.get());
      return 2;
    }
    contra.add(
        "country: %s there, %s in the article"
            .formatted(
                String.join(", ", own),
                String.join(", ", told.countries().stream().sorted().toList())));
    return 0;
  }

  /** The profile's state, or a body that it serves, is named beside it. */
  private int company(Telling told, Entry entry, List<String> pro) {
    Set<String> around = told.around();
    int points = 0;
    Optional<String> state =
        entry.profile().traits().countries().stream().filter(around::contains).findFirst();
    if (state.isPresent()) {
      pro.add("the article names its country, " + state.get());
      points++;
    }
    Optional<String> body =
        entry.holdings().stream()
            .flatMap(h -> h.tenure().body().stream())
            .filter(b -> keys.body(b).filter(around::contains).isPresent())
            .findFirst();
    if (body.isPresent()) {
      pro.add("the article names " + body.get());
      points++;
    }
    return points;
  }
}
