package org.sayso.cli.screen;

import java.nio.file.Path;
import java.util.List;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.engine.listed.ListSource;
import org.sayso.model.SaysoException;
import org.sayso.model.screening.KeptVersion;
import org.sayso.model.screening.ListAddition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Keeps lists in a case. */
@Command(
    name = "add",
    usageHelpWidth = 90,
    header = "Keep watch-lists in a case, each as a version of its own.",
    description = {
      "The layout is recognised; files that belong together in one folder are found.",
      "A broken file is refused whole, and what was kept before stays in force."
    },
    footer = {"", "Example: sayso lists add consolidated.xml --case my-case"})
final class ListsAdd extends Verb {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of lists.")
  private List<Path> files;

  @Mixin private ListOptions options;
  @Mixin private CaseOption place;

  ListsAdd(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    try (Case into = Case.open(place.folder(this), workplace().stages().get())) {
      List<ListSource> sources = options.sources(files);
      long kept = sources.stream().filter(source -> isKept(into, source)).count();
      if (kept == sources.size()) {
        return ExitCode.OK;
      }
      return kept == 0 ? ExitCode.NOTHING_READ : ExitCode.SKIPPED;
    }
  }

  private boolean isKept(Case into, ListSource source) {
    try {
      told(into.screening().keep(source));
      return true;
    } catch (SaysoException e) {
      talk().say("refused: " + e.getMessage());
      talk().say("         " + e.remedy());
      return false;
    }
  }

  private void told(ListAddition added) {
    KeptVersion kept = added.kept();
    String which = kept.version().list() + " of " + kept.day();
    if (added.known()) {
      talk().say(which + " is kept already");
      return;
    }
    talk().say("kept " + which + ": " + kept.entries() + " entries" + since(added));
    added.notes().forEach(note -> talk().say("note " + note));
    if (added.shrank()) {
      talk().say("note more than half of the entries are gone: is the file whole?");
    }
  }

  private static String since(ListAddition added) {
    return added
        .before()
        .map(
            before ->
                "; since %s %d new, %d changed, %d gone"
                    .formatted(before.day(), added.came(), added.changed(), added.went()))
        .orElse("");
  }
}
