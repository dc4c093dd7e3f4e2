package org.sayso.engine.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.engine.answer.Dossier;
import org.sayso.engine.ask.CaseAnswers;
import org.sayso.engine.listed.DecisionLine;
import org.sayso.engine.listed.ListSource;
import org.sayso.engine.listed.ListedHit;
import org.sayso.engine.listed.ScreenReport;
import org.sayso.engine.listed.ScreenRequest;
import org.sayso.engine.listed.Screened;
import org.sayso.model.SaysoException;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.Profile;
import org.sayso.model.screening.Decision;
import org.sayso.model.screening.Decision.Note;
import org.sayso.model.screening.Decision.Subject;
import org.sayso.model.screening.EntityMatch;
import org.sayso.model.screening.EntryRef;
import org.sayso.model.screening.KeptVersion;
import org.sayso.model.screening.ListAddition;
import org.sayso.model.screening.Verdict;
import org.sayso.store.CaseStore;
import org.sayso.store.list.EntryText;

/**
 * The watch-lists of a case: kept in their versions, asked about everybody in the case or about
 * bare names, with the decisions of people laid over the answers. Thread-safe. Methods that keep
 * something fail with {@link IllegalStateException} where the case was opened to ask only.
 */
public final class CaseScreening {
  private final CaseStore store;
  private final CaseAnswers answers;

  /** Over this store and its answers. */
  public CaseScreening(CaseStore store, CaseAnswers answers) {
    this.store = store;
    this.answers = answers;
  }

  /**
   * Reads a list and keeps it as a version of its own.
   *
   * @throws SaysoException where it is missing or broken, with its place; nothing of it is kept,
   *     and what was kept before stays in force
   */
  public ListAddition keep(ListSource source) {
    return store.lists().add(ListScreening.read(source));
  }

  /** Every kept version of every list, by the list's name, then by day. */
  public List<KeptVersion> versions() {
    return store.lists().versions();
  }

  /** Forgets a list in all its versions; how many those were. */
  public int forget(String list) {
    return store.lists().remove(list);
  }

  /** The kept lists as they stood on a day, or in their newest versions; ready to be asked. */
  public ListScreening lists(Optional<LocalDate> day) {
    return ListScreening.inForce(store.lists().inForce(day));
  }

  /**
   * The numbers of the entries of a kept list that say other things than they did on a day, or were
   * not there; empty where no version is kept that held then.
   */
  public Optional<Set<String>> changedSince(String list, LocalDate day) {
    return store.lists().changedSince(list, day);
  }

  /** Screens every person and body of the case. */
  public ScreenReport everybody(ListScreening lists, ScreenRequest request) {
    List<CaseEntity> entities = store.caseEntities();
    Rulings rulings = rulings(entities);
    List<Screened> screened = new ArrayList<>();
    List<CaseEntity> asked = entities.stream().filter(CaseProfiles::isScreened).toList();
    for (Dossier dossier : answers.dossiers(asked)) {
      Profile profile = CaseProfiles.of(dossier);
      List<ListedHit> hits = lists.hits(profile, request);
      List<ListedHit> ruled = rulings.over(hits, dossier.entity(), request.shown());
      screened.add(new Screened(profile, ruled, Optional.of(dossier)));
    }
    return lists.report(screened);
  }

  /** Screens bare names; what was decided on somebody of the same name counts. */
  public ScreenReport names(List<Profile> asked, ListScreening lists, ScreenRequest request) {
    Rulings rulings = rulings(store.caseEntities());
    List<Screened> screened = new ArrayList<>();
    for (Profile profile : asked) {
      List<ListedHit> hits = lists.hits(profile, request);
      List<ListedHit> ruled = rulings.over(hits, profile, request.shown());
      screened.add(new Screened(profile, ruled, Optional.empty()));
    }
    return lists.report(screened);
  }

  /** Keeps the hits of {@link #everybody} in place of those of the last time. */
  public void keep(ScreenReport report) {
    List<EntityMatch> matches = new ArrayList<>();
    for (Screened screened : report.screened()) {
      screened.hits().stream()
          .filter(hit -> !hit.ruled(Verdict.DIFFERENT))
          .map(hit -> match(screened.asked().id(), hit))
          .forEach(matches::add);
    }
    store.matches().replace(matches);
  }

  /** The kept hits of entities that the case still has, but for those decided to be others. */
  public List<EntityMatch> matches() {
    List<EntityMatch> kept = store.matches().all();
    if (kept.isEmpty()) {
      return kept;
    }
    List<CaseEntity> entities = store.caseEntities();
    Map<String, CaseEntity> byId = new HashMap<>();
    entities.forEach(entity -> byId.put(entity.id(), entity));
    Rulings rulings = rulings(entities);
    return kept.stream()
        .filter(match -> byId.containsKey(match.entity()))
        .filter(match -> !isOther(rulings, byId.get(match.entity()), match.entry()))
        .toList();
  }

  /**
   * Keeps what a person decided.
   *
   * @throws SaysoException where no kept list has the entry
   */
  public Decision decide(Subject whom, EntryRef entry, Verdict verdict, Note note) {
    ListEntry listed =
        store
            .lists()
            .entry(entry)
            .orElseThrow(
                () ->
                    new SaysoException(
                        "no kept list has the entry " + entry,
                        "Keep the list in the case first, then decide.",
                        null));
    String name = listed.profile().name();
    String fingerprint = EntryText.fingerprint(listed);
    return store
        .decisions()
        .add(new Decision(0, whom, entry, name, fingerprint, verdict, note, Optional.empty()));
  }

  /** Takes a decision back; false where none of that number stands. */
  public boolean undo(int number, Instant when) {
    return store.decisions().undo(number, when);
  }

  /** Every decision, in the order in which they were made, with what has become of it. */
  public List<DecisionLine> decisions() {
    List<CaseEntity> entities = store.caseEntities();
    Set<String> known = new HashSet<>();
    entities.forEach(entity -> known.addAll(List.of(entity.id(), entity.name())));
    return store.decisions().all().stream()
        .map(decision -> new DecisionLine(decision, state(decision, known)))
        .toList();
  }

  /**
   * The entries that words may mean: {@code list:number}, or a number alone that one or several
   * kept lists have.
   */
  public List<EntryRef> entries(String words) {
    int colon = words.indexOf(':');
    if (colon > 0 && colon < words.length() - 1) {
      EntryRef ref = new EntryRef(words.substring(0, colon), words.substring(colon + 1));
      if (store.lists().entry(ref).isPresent()) {
        return List.of(ref);
      }
    }
    return store.lists().listsWith(words).stream().map(l -> new EntryRef(l, words)).toList();
  }

  private Rulings rulings(List<CaseEntity> entities) {
    Set<String> ids = new HashSet<>();
    entities.forEach(entity -> ids.add(entity.id()));
    return new Rulings(store.decisions().all(), ids::contains);
  }

  private boolean isOther(Rulings rulings, CaseEntity entity, EntryRef entry) {
    return store
        .lists()
        .entry(entry)
        .flatMap(e -> rulings.on(entity, entry, EntryText.fingerprint(e)))
        .filter(ruling -> ruling.says(Verdict.DIFFERENT))
        .isPresent();
  }

  private DecisionLine.State state(Decision decision, Set<String> known) {
    if (!decision.stands()) {
      return DecisionLine.State.UNDONE;
    }
    Optional<String> id = decision.subject().id();
    if (id.isPresent() && !known.contains(id.get()) && !known.contains(decision.subject().name())) {
      return DecisionLine.State.NO_ENTITY;
    }
    Optional<ListEntry> entry = store.lists().entry(decision.entry());
    if (entry.isEmpty()) {
      return DecisionLine.State.NO_ENTRY;
    }
    return EntryText.fingerprint(entry.get()).equals(decision.entryDigest())
        ? DecisionLine.State.HOLDS
        : DecisionLine.State.STALE;
  }

  private static EntityMatch match(String entity, ListedHit hit) {
    return new EntityMatch(entity, hit.ref(), hit.entry().profile().name(), hit.score());
  }
}
