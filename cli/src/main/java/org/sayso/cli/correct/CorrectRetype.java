package org.sayso.cli.correct;

import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.engine.amend.Wish;
import org.sayso.model.finding.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Say of what kind it is. */
@Command(
    name = "retype",
    usageHelpWidth = 90,
    header = "Say of what kind it is.",
    description = {
      "Person, Organization, Company, PublicBody, Country, Place, Group, Event, Document,",
      "Product."
    },
    footer = {"", "Example: sayso correct retype \"Kestrel\" Company --case my-case"})
final class CorrectRetype extends Verb {
  @Parameters(index = "0", paramLabel = "ENTITY", description = "A name or an id (Q…).")
  private String name;

  @Parameters(index = "1", paramLabel = "SCHEMA", description = "The kind.")
  private String schema;

  @Mixin private CaseOption place;
  @Mixin private SignatureOptions by;

  CorrectRetype(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    return place.change(this, this::correct);
  }

  private ExitCode correct(Case kept) {
    Correcting correcting = new Correcting(this, kept);
    Optional<String> whom = correcting.whom(name);
    return whom.isEmpty()
        ? ExitCode.NOT_FOUND
        : correcting.told(kept.correct(new Wish.Retype(whom.get(), kind()), by.signature(this)));
  }

  private Schema kind() {
    return Stream.of(Schema.values())
        .filter(kind -> kind.label().equalsIgnoreCase(schema))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec().commandLine(),
                    "no such kind: %s; there are %s"
                        .formatted(
                            schema,
                            String.join(
                                ", ", Stream.of(Schema.values()).map(Schema::label).toList()))));
  }
}
