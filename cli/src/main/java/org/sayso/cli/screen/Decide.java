package org.sayso.cli.screen;

import java.util.List;
import java.util.Optional;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.view.WhoView;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.screening.Decision;
import org.sayso.model.screening.Decision.Note;
import org.sayso.model.screening.Decision.Subject;
import org.sayso.model.screening.EntryRef;
import org.sayso.model.screening.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Settles a hit. */
@Command(
    name = "decide",
    usageHelpWidth = 90,
    header = "Say whether somebody is who a watch-list means.",
    description = {
      "The case remembers it until the list says other things of the entry. A hit that",
      "is somebody different is no longer shown; one that is the same stands first."
    },
    footer = {
      "",
      "Example: sayso decide \"Ines Varga\" un:6900001 different --why \"born in 1990\" --case my-case"
    })
public final class Decide extends Verb {
  @Parameters(
      index = "0",
      paramLabel = "ENTITY",
      description = "A name or an id (Q…) of the case; another name is kept as a bare name.")
  private String entity;

  @Parameters(index = "1", paramLabel = "ENTRY", description = "list:number, as in the hit.")
  private String entry;

  @Parameters(index = "2", paramLabel = "VERDICT", description = "same, different or unsure.")
  private Verdict verdict;

  @Option(
      names = {"-w", "--why"},
      required = true,
      paramLabel = "WORDS",
      description = "What it stands on.")
  private String why;

  @Option(names = "--who", paramLabel = "NAME", description = "Who decides.")
  private Optional<String> who = Optional.empty();

  @Mixin private CaseOption place;

  /** In this place. */
  public Decide(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    return place.change(this, this::decide);
  }

  private ExitCode decide(Case kept) {
    List<CaseEntity> meant = kept.find(entity);
    if (meant.size() > 1) {
      talk().say("“" + entity + "” may mean any of these; give a fuller name or the id:");
      new WhoView(page()).candidates(meant);
      return ExitCode.NOT_FOUND;
    }
    List<EntryRef> entries = kept.screening().entries(entry);
    if (entries.size() != 1) {
      talk().say(entries.isEmpty() ? "no kept list has an entry " + entry : several(entries));
      return ExitCode.NOT_FOUND;
    }
    told(keep(kept, meant, entries.get(0)));
    return ExitCode.OK;
  }

  private Decision keep(Case kept, List<CaseEntity> meant, EntryRef ref) {
    Subject whom =
        meant.stream()
            .findFirst()
            .map(e -> new Subject(Optional.of(e.id()), e.name()))
            .orElseGet(() -> new Subject(Optional.empty(), entity));
    Note note = new Note(why, who, workplace().clock().instant());
    return kept.screening().decide(whom, ref, verdict, note);
  }

  private void told(Decision made) {
    Subject whom = made.subject();
    talk()
        .say(
            "decision %d: %s (%s) and %s %s: %s"
                .formatted(
                    made.number(),
                    whom.name(),
                    whom.id().orElse("a bare name; the case knows nobody called so"),
                    made.entry(),
                    made.entryName(),
                    made.verdict().label()));
  }

  private static String several(List<EntryRef> entries) {
    return "several lists have that number; say which: "
        + String.join(", ", entries.stream().map(EntryRef::toString).toList());
  }
}
