package org.sayso.engine.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.engine.listed.ListSource;
import org.sayso.engine.listed.ListedHit;
import org.sayso.engine.listed.Reason;
import org.sayso.engine.listed.ScreenReport;
import org.sayso.engine.listed.ScreenRequest;
import org.sayso.engine.listed.Screened;
import org.sayso.link.match.Explanation;
import org.sayso.link.match.Matcher;
import org.sayso.link.screen.Hit;
import org.sayso.link.screen.ScreenQuery;
import org.sayso.link.screen.Screener;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.ListVersion;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.WatchList;
import org.sayso.model.screening.EntryRef;
import org.sayso.model.screening.ListInForce;
import org.sayso.read.list.ListFiles;
import org.sayso.read.list.WatchListReader;

/**
 * Lists that are ready to be asked. Thread-safe.
 *
 * <pre>{@code
 * ListScreening.of(List.of(source)).screen(List.of(Profile.named("Ana Perl", PERSON)), USUAL);
 * }</pre>
 */
public final class ListScreening {
  private final Screener screener;
  private final List<ListVersion> versions;
  private final List<String> caveats;

  /** Entries that another version tells of than the one that they are screened with. */
  private final Map<EntryRef, ListVersion> told = new HashMap<>();

  private ListScreening(List<ListInForce> lists) {
    List<WatchList> whole = new ArrayList<>();
    lists.stream().filter(list -> list.entries() > 0).forEach(list -> whole.add(joined(list)));
    this.screener = new Screener(whole, new Matcher());
    this.versions = whole.stream().map(WatchList::version).toList();
    this.caveats = lists.stream().flatMap(list -> list.caveat().stream()).toList();
  }

  /**
   * Reads these lists.
   *
   * @throws org.sayso.model.SaysoException where one is missing or broken, with its place
   */
  public static ListScreening of(List<ListSource> sources) {
    return over(sources.stream().map(ListScreening::read).toList());
  }

  /** Over lists that were read already; of one list the version that the screener prefers. */
  static ListScreening over(List<WatchList> lists) {
    return new ListScreening(
        lists.stream()
            .map(list -> new ListInForce(list.version().list(), List.of(list), Optional.empty()))
            .toList());
  }

  /** Over what of kept lists holds. */
  static ListScreening inForce(List<ListInForce> lists) {
    return new ListScreening(lists);
  }

  static WatchList read(ListSource source) {
    return new WatchListReader()
        .read(
            new ListFiles(
                source.name().orElse(""), source.paths(), source.retrieved(), source.fields()));
  }

  /** Screens bare names or profiles, on all processors; the answers are in the order given. */
  public ScreenReport screen(List<Profile> asked, ScreenRequest request) {
    List<Screened> screened =
        asked.parallelStream()
            .map(who -> new Screened(who, hits(who, request), Optional.empty()))
            .toList();
    return report(screened);
  }

  /** The states of the lists that answer. */
  public List<ListVersion> versions() {
    return versions;
  }

  /** What they cannot tell about the day in question, a sentence each. */
  public List<String> caveats() {
    return caveats;
  }

  ScreenReport report(List<Screened> screened) {
    return new ScreenReport(screened, versions, caveats);
  }

  /** Who on the lists may be meant, best first. */
  public List<ListedHit> hits(Profile asked, ScreenRequest request) {
    ScreenQuery query = new ScreenQuery(request.asOf(), request.threshold(), request.limit());
    return screener.screen(asked, query).stream().map(this::listed).toList();
  }

  private ListedHit listed(Hit hit) {
    EntryRef ref = new EntryRef(hit.version().list(), hit.entry().profile().id());
    return new ListedHit(
        told.getOrDefault(ref, hit.version()),
        hit.entry(),
        hit.match().score(),
        hit.match().weight(),
        hit.match().explanations().stream().map(ListScreening::reason).toList(),
        Optional.empty());
  }

  /** The screener takes one version a list: the entries of all parts go under that of the first. */
  private WatchList joined(ListInForce list) {
    List<ListEntry> entries = new ArrayList<>();
    for (WatchList part : list.parts()) {
      entries.addAll(part.entries());
      part.entries()
          .forEach(e -> told.put(new EntryRef(list.list(), e.profile().id()), part.version()));
    }
    return new WatchList(list.parts().get(0).version(), entries);
  }

  private static Reason reason(Explanation e) {
    return new Reason(e.feature(), e.score(), e.query(), e.candidate(), e.detail());
  }
}
