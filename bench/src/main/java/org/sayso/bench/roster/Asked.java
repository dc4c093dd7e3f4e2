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
  record Answer(int entry, List<String> names, Match match) {}

  /** The best first. */
  List<Answer> screen(String name, ProfileKind kind) {
    Profile query = Profile.named(name, kind);
    Prepared prepared = matcher.prepare(query);
    return index.candidates(query, candidates).stream()
        .map(c -> answer(prepared, c))
        .sorted(
            Comparator.comparingDouble((Answer a) -> -a.match().score())
                .thenComparingDouble(a -> -a.match().weight()))
        .toList();
  }

  /** Whether the entry is one of the first answers. */
  boolean among(List<Answer> answers, int first, int entry) {
    return answers.stream().limit(first).anyMatch(a -> a.entry() == entry);
  }

  /** Whether one of the first answers has just this name: of namesakes any is right. */
  boolean bears(List<Answer> answers, int first, String name) {
    return answers.stream().limit(first).anyMatch(a -> a.names().contains(name));
  }

  private Answer answer(Prepared query, Candidate candidate) {
    List<String> names = index.names(candidate);
    Match match = matcher.match(query, matcher.prepare(profile(candidate, names)));
    return new Answer(candidate.entry(), names, match);
  }

  private Profile profile(Candidate candidate, List<String> all) {
    List<KnownName> names = all.stream().map(n -> KnownName.of(n, Standing.MAIN)).toList();
    return new Profile(
        Integer.toString(candidate.entry()), index.kind(candidate.name()), names, Traits.NONE);
  }
}
