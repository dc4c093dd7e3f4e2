package org.sayso.read.scrape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Credit;
import org.sayso.model.article.CreditKind;
import org.sayso.model.text.Span;
import org.sayso.read.lexicon.Lexicon;
import org.sayso.read.lexicon.Sieve;

/**
 * Finds whom an article names as where its material comes from: agencies, cited outlets, earlier
 * printings, photographers. Immutable.
 */
public final class Credits {
  private static final Credits STANDARD =
      new Credits(Lexicon.of("credits.tsv"), Lexicon.of("sign-offs.tsv"));

  /** How far from the article's first word an agency in brackets still means the whole article. */
  private static final int START = 400;

  private static final Set<BlockKind> PROSE =
      EnumSet.of(BlockKind.BODY, BlockKind.DATELINE, BlockKind.HEADING);

  /**
   * @param agency whose words these are; empty where they name it
   */
  private record Rule(CreditKind kind, Optional<String> agency, Pattern pattern) {
    Optional<String> name(Matcher m) {
      Optional<String> known = agency.or(() -> Names.standard().firstIn(m.group()));
      boolean open = pattern.pattern().contains("(?<any>") && m.group("any") != null;
      return known.or(
          () -> open ? Optional.of(m.group("any").replaceAll("[.’']+$", "")) : Optional.empty());
    }
  }

  private final Sieve<Rule> start;
  private final Sieve<Rule> byline;
  private final Sieve<Rule> rights;
  private final Sieve<Rule> close;
  private final Sieve<Rule> anywhere;

  private Credits(Lexicon lexicon, Lexicon signOffs) {
    start = sieve(rules(lexicon, "start", CreditKind.WIRE));
    byline = sieve(rules(lexicon, "byline", CreditKind.WIRE));
    rights = sieve(rules(lexicon, "rights", CreditKind.WIRE));
    close = sieve(rules(lexicon, "close", CreditKind.WIRE));
    anywhere =
        sieve(
            Stream.of(
                    rules(lexicon, "rights", CreditKind.WIRE),
                    signOffs.rows().stream().map(Credits::signOff),
                    rules(lexicon, "syndicated", CreditKind.SYNDICATED),
                    rules(lexicon, "cited", CreditKind.CITED))
                .flatMap(Function.identity()));
  }

  private static Sieve<Rule> sieve(Stream<Rule> rules) {
    return Sieve.of(rules.toList(), Rule::pattern);
  }

  private static Stream<Rule> rules(Lexicon lexicon, String place, CreditKind kind) {
    return lexicon.where(place).column(1).stream()
        .map(p -> new Rule(kind, Optional.empty(), Names.standard().compile(p)));
  }

  private static Rule signOff(List<String> row) {
    Pattern formula = Names.standard().compile(row.get(1));
    return new Rule(CreditKind.WIRE, Optional.of(row.get(0)), formula);
  }

  /** The rules of {@code credits.tsv}. */
  public static Credits standard() {
    return STANDARD;
  }

  /**
   * The credits in a text, in its order, none overlapping another of its kind.
   *
   * @param blocks of the text
   * @param publisher who prints it: an outlet that names itself gives no credit
   */
  public List<Credit> in(String text, List<Block> blocks, Optional<String> publisher) {
    Search search = new Search(text, publisher);
    int from =
        blocks.stream()
            .filter(b -> PROSE.contains(b.kind()))
            .mapToInt(b -> b.span().start())
            .findFirst()
            .orElse(0);
    blocks.stream()
        .filter(Credits::mayClose)
        .skip(Math.max(0, upToLastParagraph(blocks) - 1))
        .forEach(b -> search.all(close, b.span()));
    for (Block block : blocks) {
      search(search, block, from);
    }
    search.found.sort(Comparator.comparing(Credit::span).thenComparing(Credit::kind));
    return List.copyOf(search.found);
  }

  private static boolean mayClose(Block block) {
    return PROSE.contains(block.kind()) || block.kind() == BlockKind.BOILERPLATE;
  }

  /** How many of the blocks that may close an article stand up to its last paragraph. */
  private static long upToLastParagraph(List<Block> blocks) {
    return blocks.stream()
            .filter(Credits::mayClose)
            .map(Block::kind)
            .toList()
            .lastIndexOf(BlockKind.BODY)
        + 1L;
  }

  private void search(Search search, Block block, int from) {
    switch (block.kind()) {
      case BYLINE -> search.all(byline, block.span());
      case BOILERPLATE -> search.all(rights, block.span());
      case CAPTION -> search.photo(block.span());
      case TITLE -> {}
      default -> {
        if (block.span().start() < from + START) {
          int end = Math.min(block.span().end(), from + START);
          search.all(start, new Span(block.span().start(), end));
        }
        search.all(anywhere, block.span());
      }
    }
  }

  /** The credits found so far in one text. */
  private static final class Search {
    private final String text;
    private final Optional<String> publisher;
    private final List<Credit> found = new ArrayList<>();

    Search(String text, Optional<String> publisher) {
      this.text = text;
      this.publisher = publisher;
    }

    void all(Sieve<Rule> rules, Span span) {
      for (Rule rule : rules.worthTrying(span.in(text))) {
        Matcher m =
            rule.pattern
                .matcher(text)
                .region(span.start(), span.end())
                .useAnchoringBounds(false)
                .useTransparentBounds(true);
        while (m.find()) {
          add(rule.kind, rule.name(m), new Span(m.start(), m.end()));
        }
      }
    }

    void photo(Span span) {
      Captions.standard()
          .owner(span.in(text))
          .ifPresent(owner -> add(CreditKind.PHOTO, Optional.of(owner), span));
    }

    private void add(CreditKind kind, Optional<String> name, Span span) {
      boolean taken = found.stream().anyMatch(c -> c.span().overlaps(span));
      boolean itself =
          kind == CreditKind.CITED
              && name.isPresent()
              && publisher.filter(p -> Names.same(p, name.get())).isPresent();
      if (!taken && !itself) {
        name.map(n -> new Credit(kind, n, span)).ifPresent(found::add);
      }
    }
  }
}
