package org.sayso.cli.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.engine.amend.Wish;
import org.sayso.engine.answer.ArticleLine;
import org.sayso.model.article.ArticleId;
import org.sayso.model.correction.Portion;
import org.sayso.model.text.CodePoints;
import org.sayso.model.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Says that a part of one is somebody else. */
@Command(
    name = "split",
    usageHelpWidth = 90,
    header = "Say that a part of one is somebody else.",
    description = {
      "All that is named becomes one entity of its own: everything in an article, or single",
      "mentions with the pronouns and descriptions that mean them. Merge that one with",
      "another to give it to somebody whom the case knows."
    },
    footer = {
      "",
      "Examples: sayso correct split \"John Smith\" --article reports/fire.txt --case my-case",
      "          sayso correct split \"John Smith\" --mention \"fire.txt:Smith\" --case my-case"
    })
final class CorrectSplit extends Verb {
  private static final Pattern PLACE = Pattern.compile("(?<article>.+):(?<words>[^:]+)");
  private static final Pattern OFFSETS = Pattern.compile("(?<start>\\d{1,9})-(?<end>\\d{1,9})");

  @Parameters(index = "0", paramLabel = "ENTITY", description = "A name or an id (Q…).")
  private String name;

  @Option(
      names = {"-a", "--article"},
      paramLabel = "PATH|ID",
      description = "All its mentions in this article. May be repeated.")
  private List<String> articles = List.of();

  @Option(
      names = {"-m", "--mention"},
      paramLabel = "ARTICLE:WORDS",
      description = {
        "Its mentions in an article that read so, or the one at ARTICLE:START-END, offsets",
        "as in exports. May be repeated."
      })
  private List<String> mentions = List.of();

  @Mixin private CaseOption place;
  @Mixin private SignatureOptions by;

  CorrectSplit(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    if (articles.isEmpty() && mentions.isEmpty()) {
      throw wrong("which part? Give --article or --mention");
    }
    return place.change(this, this::correct);
  }

  private ExitCode correct(Case kept) {
    Correcting correcting = new Correcting(this, kept);
    Optional<String> whom = correcting.whom(name);
    Optional<List<Portion>> portions =
        whom.isEmpty() ? Optional.empty() : portions(kept, correcting);
    return portions.isEmpty()
        ? ExitCode.NOT_FOUND
        : correcting.told(
            kept.correct(new Wish.Split(whom.get(), portions.get()), by.signature(this)));
  }

  private Optional<List<Portion>> portions(Case kept, Correcting correcting) {
    List<Portion> found = new ArrayList<>();
    for (String article : articles) {
      correcting.article(article).map(ArticleLine::id).map(Portion::all).ifPresent(found::add);
    }
    for (String mention : mentions) {
      Matcher m = PLACE.matcher(mention);
      if (!m.matches()) {
        throw wrong("not ARTICLE:WORDS: " + mention);
      }
      correcting
          .article(m.group("article"))
          .map(a -> portion(kept, a.id(), m.group("words")))
          .ifPresent(found::add);
    }
    return Optional.of(found).filter(f -> f.size() == articles.size() + mentions.size());
  }

  private Portion portion(Case kept, ArticleId article, String words) {
    Matcher m = OFFSETS.matcher(words);
    if (!m.matches()) {
      return new Portion(article, Optional.of(words), Optional.empty());
    }
    String text = kept.article(article).orElseThrow().linked().article().text();
    int start = Integer.parseInt(m.group("start"));
    int end = Integer.parseInt(m.group("end"));
    if (start >= end || end > text.codePointCount(0, text.length())) {
      throw wrong("no such place in the article " + article + ": " + words);
    }
    CodePoints points = CodePoints.of(text);
    Span span = new Span(points.toUnit(start), points.toUnit(end));
    return new Portion(article, Optional.empty(), Optional.of(span));
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec().commandLine(), what);
  }
}
