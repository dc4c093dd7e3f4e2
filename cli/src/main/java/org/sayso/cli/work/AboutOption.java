package org.sayso.cli.work;

import java.util.List;
import java.util.Optional;
import org.sayso.engine.Case;
import org.sayso.model.entity.CaseEntity;
import picocli.CommandLine.Option;

/** Concerning whom. */
public final class AboutOption {
  @Option(
      names = {"-a", "--about"},
      paramLabel = "NAME",
      description = "Only what concerns whoever is called so (or an id, Q…).")
  private String name;

  /**
   * The ids of all whom the name may mean; none where no name is given. Empty where the case knows
   * nobody of that name, which has been told.
   */
  public Optional<List<String>> ids(Case asked, Verb verb) {
    if (name == null) {
      return Optional.of(List.of());
    }
    List<String> ids = asked.find(name).stream().map(CaseEntity::id).toList();
    if (ids.isEmpty()) {
      verb.talk().say("the case knows nobody called “" + name + "”");
      return Optional.empty();
    }
    return Optional.of(ids);
  }
}
