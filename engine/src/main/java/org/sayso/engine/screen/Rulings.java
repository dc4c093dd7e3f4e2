package org.sayso.engine.screen;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sayso.engine.listed.ListedHit;
import org.sayso.engine.listed.Ruling;
import org.sayso.engine.listed.ScreenRequest.Shown;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.profile.Profile;
import org.sayso.model.screening.Decision;
import org.sayso.model.screening.Decision.Subject;
import org.sayso.model.screening.EntryRef;
import org.sayso.model.screening.Verdict;
import org.sayso.store.list.EntryText;

/** Decisions of people, laid over hits. Of several on one pair the last one that stands counts. */
final class Rulings {
  private static final Comparator<ListedHit> SAME_FIRST =
      Comparator.comparing(hit -> !hit.ruled(Verdict.SAME));

  private final List<Decision> standing;
  private final Predicate<String> exists;

  /**
   * @param decisions in the order in which they were made
   * @param exists whether the case has an entity with that id
   */
  Rulings(List<Decision> decisions, Predicate<String> exists) {
    this.standing = decisions.stream().filter(Decision::stands).toList();
    this.exists = exists;
  }

  /** The hits on an entity with what was decided; those of others only where all are shown. */
  List<ListedHit> over(List<ListedHit> hits, CaseEntity entity, Shown shown) {
    return over(hits, subject -> means(subject, entity), shown);
  }

  /** The same for a bare name. */
  List<ListedHit> over(List<ListedHit> hits, Profile asked, Shown shown) {
    return over(hits, subject -> isCalled(subject, asked.name()), shown);
  }

  /** What was decided on an entity and an entry. */
  Optional<Ruling> on(CaseEntity entity, EntryRef entry, String fingerprint) {
    return on(subject -> means(subject, entity), entry, fingerprint);
  }

  private List<ListedHit> over(List<ListedHit> hits, Predicate<Subject> whom, Shown shown) {
    return hits.stream()
        .map(hit -> hit.ruled(on(whom, hit.ref(), EntryText.fingerprint(hit.entry()))))
        .filter(hit -> shown == Shown.ALL || !hit.ruled(Verdict.DIFFERENT))
        .sorted(SAME_FIRST)
        .toList();
  }

  private Optional<Ruling> on(Predicate<Subject> whom, EntryRef entry, String fingerprint) {
    return standing.stream()
        .filter(d -> d.entry().equals(entry) && whom.test(d.subject()))
        .reduce((earlier, later) -> later)
        .map(d -> new Ruling(d, !d.entryDigest().equals(fingerprint)));
  }

  /** By its id; where the case no longer has that, by its name. */
  private boolean means(Subject subject, CaseEntity entity) {
    Optional<String> alive = subject.id().filter(exists);
    return alive
        .map(id -> id.equals(entity.id()))
        .orElseGet(() -> isCalled(subject, entity.name()));
  }

  private static boolean isCalled(Subject subject, String name) {
    return subject.name().strip().equalsIgnoreCase(name.strip());
  }
}
