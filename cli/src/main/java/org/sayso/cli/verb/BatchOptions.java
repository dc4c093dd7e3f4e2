package org.sayso.cli.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sayso.engine.Batch;
import org.sayso.engine.Depth;
import org.sayso.engine.Manner;
import org.sayso.engine.Stage;
import org.sayso.model.confidence.Confidence;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which files, and what is said about them. */
final class BatchOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Files, folders, patterns in quotes ('reports/**/*.html') and - for standard",
        "input. Text, HTML, PDF and mail (.eml), also inside zip, tar, gzip, mbox and WARC."
      })
  private List<String> names;

  @Option(
      names = {"-m", "--metadata"},
      paramLabel = "FILE",
      description = {
        "What the files do not say of themselves, one JSON object a line:",
        "{\"file\", \"title\", \"published\", \"publisher\", \"url\"}."
      })
  private Path metadata;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "How many articles to work on at once. Default: one a processor.")
  private Integer threads;

  @Option(
      names = "--fast",
      description = {
        "Read in bulk, without syntax: quicker, a little less sure, and neither events",
        "nor relations are sought."
      })
  private boolean fast;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = {
        "Leave out statements that are right with less than this probability, 0 to 1, and",
        "the events and relations that they tell."
      })
  private Double least;

  Batch batch(Verb verb, Stage stage) {
    int atOnce = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (atOnce < 1) {
      throw new ParameterException(
          verb.spec().commandLine(), "--threads must be at least 1: " + atOnce);
    }
    if (metadata != null && !Files.isRegularFile(metadata)) {
      throw new ParameterException(
          verb.spec().commandLine(), "--metadata: there is no file " + metadata);
    }
    if (fast && stage == Stage.LINK) {
      verb.talk().say("reading fast: events and relations are not sought");
    }
    return new Batch(names, Optional.ofNullable(metadata), stage, atOnce, manner(verb));
  }

  private Manner manner(Verb verb) {
    Manner manner = Manner.WHOLE.in(fast ? Depth.FAST : Depth.FULL);
    if (least == null) {
      return manner;
    }
    if (!(least >= 0 && least <= 1)) {
      throw new ParameterException(
          verb.spec().commandLine(), "--min-confidence goes from 0 to 1: " + least);
    }
    return manner.from(new Confidence(least));
  }
}
