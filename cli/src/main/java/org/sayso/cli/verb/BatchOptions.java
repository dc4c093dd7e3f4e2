package org.sayso.cli.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sayso.cli.work.Verb;
import org.sayso.engine.Batch;
import org.sayso.engine.Depth;
import org.sayso.engine.Gathering;
import org.sayso.engine.Gathering.Reach;
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
        "Files, folders, patterns in quotes ('reports/**/*.html'), addresses (https://…) and",
        "- for standard input. Text, HTML, PDF, mail (.eml), RSS, Atom, JSON and CSV, also",
        "inside zip, tar, gzip, mbox and WARC."
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
      names = "--fields",
      paramLabel = "MAP",
      description = {
        "Which fields of JSON and CSV are what: title=headline,text=body, or the name of",
        "a preset (newspaper4k, trafilatura, news-please, fundus, cc-news). Usual names",
        "are known."
      })
  private String fields;

  @Option(
      names = "--fetch",
      description = {
        "Also fetch the pages that feeds, tables and lists only name, politely. Addresses",
        "on the command line are always fetched."
      })
  private boolean fetch;

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
    return new Batch(
        names, Optional.ofNullable(metadata), stage, atOnce, manner(verb), gathering(verb));
  }

  private Gathering gathering(Verb verb) {
    Gathering gathering = Gathering.STANDARD.upTo(fetch ? Reach.LINKED : Reach.NAMED);
    try {
      return fields == null ? gathering : gathering.by(fields);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(verb.spec().commandLine(), "--fields: " + e.getMessage(), e);
    }
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
