package org.sayso.bench.roster;

import java.util.Comparator;
import java.util.List;
import org.sayso.link.index.Candidate;
import org.sayso.link.index.NameIndex;
import org.sayso.link.match.Match;
import org.sayso.link.match.Matcher;
import org.sayso.link.match.Prepared;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.profile.Traits;

/** Screens a name against an index: candidates, and the matcher's word on each of them. */
record Asked(NameIndex index, Matcher matcher, int candidates) {
  /** An entry and how far it fits. */
  record Answer(int entry, Match match) {}

  /** The best first. */
  List<Answer> screen(String name, ProfileKind kind) {
    Profile query = Profile.named(name, kind);
    Prepared prepared = matcher.prepare(query);
    return index.candidates(query, candidates).stream()
        .map(c -> new Answer(c.entry(), matcher.match(prepared, matcher.prepare(profile(c)))))
        .sorted(Comparator.comparingDouble((Answer a) -> -a.match().score())
            .thenComparingDouble(a -> -a.match().weight()))
        .toList();
  }

  private Profile profile(Candidate candidate) {
    List<KnownName> names =
        index.names(candidate).stream().map(n -> KnownName.of(n, Standing.MAIN)).toList();
    return new Profile(
        Integer.toString(candidate.entry()), index.kind(candidate.name()), names, Traits.NONE);
  }
}
